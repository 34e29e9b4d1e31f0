package org.multaqa.draft.office;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.EntityMention;

/**
 * Of what an office is.
 *
 * @param organization of which it is
 * @param territory for which it is
 * @param last the last token that says so
 */
record OfficeTarget(@Nullable EntityMention organization, @Nullable EntityMention territory, int last) {

	/** The text does not say so beside the office. */
	static final OfficeTarget NONE = new OfficeTarget(null, null, -1);

	OfficeTarget upTo(int token) {
		return new OfficeTarget(this.organization, this.territory, token);
	}

	boolean isNone() {
		return this.organization == null && this.territory == null;
	}

}
