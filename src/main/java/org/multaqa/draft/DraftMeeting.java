package org.multaqa.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.proposal.MeetingMention;
import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityId;

/**
 * The meeting of which a text tells.
 *
 * @param id that of a known meeting of which the text may tell, or one made for it
 * @param known why it may be a known one, or empty
 * @param kind as records call it
 * @param title as the text calls it, or {@code null}
 * @param titleSpan where the text calls it so, or where it speaks of it first
 * @param when as records write a date
 * @param whenSpan where the text says so, or {@code null} where it does not
 * @param whenCertainty how sure that is
 * @param whenBasis what it rests on
 * @param time the part of the day, or {@code null}
 * @param mode on-site, online or hybrid, or {@code null}
 * @param planned whether it is still to come
 * @param where the most local territory, or {@code null}
 * @param concerns the region that it was about, or {@code null}
 * @param venue the building, or {@code null}
 * @param groups of whom nobody is named
 * @param series what says that it is one of several, or {@code null}
 * @param span where the text speaks of it first
 */
public record DraftMeeting(EntityId id, String known, String kind, @Nullable String title, Span titleSpan, String when,
		@Nullable Span whenSpan, Certainty whenCertainty, String whenBasis, @Nullable String time,
		@Nullable String mode, boolean planned, @Nullable EntityId where, @Nullable EntityId concerns,
		@Nullable MeetingMention venue, List<MeetingMention> groups, @Nullable MeetingMention series, Span span) {

	public DraftMeeting {
		groups = List.copyOf(groups);
	}

	/** The same, with another id. */
	DraftMeeting identified(EntityId as) {
		return new DraftMeeting(as, this.known, this.kind, this.title, this.titleSpan, this.when, this.whenSpan,
				this.whenCertainty, this.whenBasis, this.time, this.mode, this.planned, this.where, this.concerns,
				this.venue, this.groups, this.series, this.span);
	}

	/** The same, in another place. */
	DraftMeeting at(@Nullable EntityId territory, @Nullable EntityId region) {
		return new DraftMeeting(this.id, this.known, this.kind, this.title, this.titleSpan, this.when, this.whenSpan,
				this.whenCertainty, this.whenBasis, this.time, this.mode, this.planned, territory, region, this.venue,
				this.groups, this.series, this.span);
	}

	/** The same, with another title. */
	DraftMeeting titled(@Nullable String words) {
		return new DraftMeeting(this.id, this.known, this.kind, words, this.titleSpan, this.when, this.whenSpan,
				this.whenCertainty, this.whenBasis, this.time, this.mode, this.planned, this.where, this.concerns,
				this.venue, this.groups, this.series, this.span);
	}

	/** The same, on another day. */
	DraftMeeting on(String day, @Nullable Span daySpan, Certainty certainty, String basis) {
		return new DraftMeeting(this.id, this.known, this.kind, this.title, this.titleSpan, day, daySpan, certainty,
				basis, this.time, this.mode, this.planned, this.where, this.concerns, this.venue, this.groups,
				this.series, this.span);
	}

}
