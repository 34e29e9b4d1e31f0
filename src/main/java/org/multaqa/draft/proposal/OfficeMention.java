package org.multaqa.draft.proposal;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.text.Span;

/**
 * A mention of an office, with its holder if the text names one.
 *
 * @param span the words for the office
 * @param postKind the kind of post, as records write it
 * @param ordinal the first, the second … of several, or empty
 * @param name the name of the office, with its organization or territory
 * @param organization the organization, or {@code null}
 * @param territory the territory, or {@code null}
 * @param person the holder, or {@code null} if nobody is named
 * @param acting whether the holder is acting
 * @param former whether the text says that the office has ended
 * @param basis the evidence in the text
 */
public record OfficeMention(Span span, String postKind, String ordinal, String name,
		@Nullable EntityMention organization, @Nullable EntityMention territory, @Nullable EntityMention person,
		boolean acting, boolean former, String basis) implements Proposal {

	/** This office, with a holder. */
	public OfficeMention heldBy(@Nullable EntityMention holder, String why) {
		return new OfficeMention(this.span, this.postKind, this.ordinal, this.name, this.organization, this.territory,
				holder, this.acting, this.former, this.basis + "; " + why);
	}

	/** Whether its organization or territory is named. */
	public boolean hasTarget() {
		return this.organization != null || this.territory != null;
	}

}
