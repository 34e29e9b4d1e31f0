package org.multaqa.draft.proposal;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.text.Span;

/**
 * An office that the text names, and who holds it if it says so.
 *
 * @param span the words for the office
 * @param postKind what sort of post, as records call it
 * @param ordinal the first, the second … of several, or empty
 * @param name the office as it is named, with of what it is
 * @param organization of which it is, or {@code null}
 * @param territory for which it is, or {@code null}
 * @param person who is said to hold it, or {@code null} where nobody is named
 * @param acting whether for the time being only
 * @param former whether the text says that it is over
 * @param basis what it rests on
 */
public record OfficeMention(Span span, String postKind, String ordinal, String name,
		@Nullable EntityMention organization, @Nullable EntityMention territory, @Nullable EntityMention person,
		boolean acting, boolean former, String basis) implements Proposal {

	/** The same office, with who holds it. */
	public OfficeMention heldBy(@Nullable EntityMention holder, String why) {
		return new OfficeMention(this.span, this.postKind, this.ordinal, this.name, this.organization, this.territory,
				holder, this.acting, this.former, this.basis + "; " + why);
	}

	/** Whether it says of what it is the office. */
	public boolean hasTarget() {
		return this.organization != null || this.territory != null;
	}

}
