package org.multaqa.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.proposal.MeetingMention;
import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityId;

/**
 * The meeting that a text describes.
 *
 * @param id the id of a known meeting that it may be, or a new id
 * @param known why it may be a known meeting, or empty
 * @param kind the kind, as records write it
 * @param title the title in the text, or {@code null}
 * @param titleSpan the span of the title, or of the first mention of the meeting
 * @param when the date, as records write it
 * @param whenSpan the span of the date, or {@code null} if the text has none
 * @param whenCertainty how certain the date is
 * @param whenBasis the evidence for the date
 * @param time the part of the day, or {@code null}
 * @param mode on-site, online or hybrid, or {@code null}
 * @param planned whether it is announced and has not yet taken place
 * @param where the most local territory in which it took place, or {@code null}
 * @param concerns the region that it concerns, or {@code null}
 * @param venue the building, or {@code null}
 * @param groups the groups of participants without names
 * @param series the words that say that it is one of several, or {@code null}
 * @param span the span of its first mention
 */
public record DraftMeeting(EntityId id, String known, String kind, @Nullable String title, Span titleSpan, String when,
		@Nullable Span whenSpan, Certainty whenCertainty, String whenBasis, @Nullable String time,
		@Nullable String mode, boolean planned, @Nullable EntityId where, @Nullable EntityId concerns,
		@Nullable MeetingMention venue, List<MeetingMention> groups, @Nullable MeetingMention series, Span span) {

	/** The day in a record if none is known. */
	static final String UNKNOWN_DAY = "unknown";

	public DraftMeeting {
		groups = List.copyOf(groups);
	}

	/** This meeting with another id, in other territories. */
	DraftMeeting with(EntityId as, @Nullable EntityId territory, @Nullable EntityId region) {
		return new DraftMeeting(as, this.known, this.kind, this.title, this.titleSpan, this.when, this.whenSpan,
				this.whenCertainty, this.whenBasis, this.time, this.mode, this.planned, territory, region, this.venue,
				this.groups, this.series, this.span);
	}

	/**
	 * This meeting without what a person rejects.
	 * @param rejectsTitle whether the title is wrong
	 * @param rejectsDay whether the day is wrong
	 */
	DraftMeeting without(boolean rejectsTitle, boolean rejectsDay) {
		return new DraftMeeting(this.id, this.known, this.kind, rejectsTitle ? null : this.title, this.titleSpan,
				rejectsDay ? UNKNOWN_DAY : this.when, rejectsDay ? null : this.whenSpan,
				rejectsDay ? Certainty.UNCERTAIN : this.whenCertainty,
				rejectsDay ? "the day was rejected" : this.whenBasis, this.time, this.mode, this.planned, this.where,
				this.concerns, this.venue, this.groups, this.series, this.span);
	}

}
