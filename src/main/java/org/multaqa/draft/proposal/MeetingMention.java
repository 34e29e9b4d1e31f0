package org.multaqa.draft.proposal;

import org.multaqa.draft.text.Span;

/**
 * Something about the meeting itself.
 *
 * @param span where the text says it
 * @param detail what it says: kind, title, date, time, place, venue, region, mode,
 * series, status or group
 * @param value as records write it
 * @param certainty how sure that is
 * @param basis what it rests on
 */
public record MeetingMention(Span span, MeetingDetail detail, String value, Certainty certainty,
		String basis) implements Proposal {

	/** What can be said about a meeting. */
	public enum MeetingDetail {

		KIND, TITLE, DATE, WEEKDAY, TIME, VENUE, MODE, SERIES, STATUS, GROUP

	}

}
