package org.multaqa.draft.office;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.EntityMention;

/**
 * The organization and territory of an office.
 *
 * @param organization the organization
 * @param territory the territory
 * @param last the last token that names them
 */
record OfficeTarget(@Nullable EntityMention organization, @Nullable EntityMention territory, int last) {

	/** The text names neither beside the office. */
	static final OfficeTarget NONE = new OfficeTarget(null, null, -1);

	OfficeTarget upTo(int token) {
		return new OfficeTarget(this.organization, this.territory, token);
	}

	boolean isNone() {
		return this.organization == null && this.territory == null;
	}

}
