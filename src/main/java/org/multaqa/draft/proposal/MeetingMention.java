package org.multaqa.draft.proposal;

import org.multaqa.draft.text.Span;

/**
 * A proposal of a detail of the meeting.
 *
 * @param span the span that says so
 * @param detail the detail: kind, title, date, time, place, venue, region, mode, series,
 * status or group
 * @param value the value, as records write it
 * @param certainty how certain it is
 * @param basis the evidence in the text
 */
public record MeetingMention(Span span, MeetingDetail detail, String value, Certainty certainty,
		String basis) implements Proposal {

	/** The details of a meeting. */
	public enum MeetingDetail {

		KIND, TITLE, DATE, WEEKDAY, TIME, VENUE, MODE, SERIES, STATUS, GROUP

	}

}
