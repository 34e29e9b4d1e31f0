package org.multaqa.draft.record;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.Draft;
import org.multaqa.draft.Draft.Participant;
import org.multaqa.draft.DraftMeeting;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * Writes the meeting of a draft, with its participants and its agenda.
 */
final class MeetingSection {

	private final Draft draft;

	private final DraftLines lines;

	MeetingSection(Draft draft, DraftLines lines) {
		this.draft = draft;
		this.lines = lines;
	}

	void write() {
		DraftMeeting meeting = this.draft.meeting();
		if (meeting == null) {
			return;
		}
		this.lines.line(0, "meeting:");
		if (!meeting.known().isEmpty()) {
			this.lines.comment(1, "the graph holds " + meeting.known() + "; give it another id if it is not this one");
		}
		this.lines.line(1, "id: " + meeting.id());
		if (meeting.title() != null) {
			this.lines.line(1,
					"title: { %s: %s }".formatted(this.lines.language(), DraftLines.quoted(meeting.title())));
		}
		this.lines.line(1, "kind: " + meeting.kind());
		this.lines.comment(1, DraftLines.certainty(meeting.whenCertainty()) + "; " + meeting.whenBasis());
		this.lines.line(1, "when: " + meeting.when());
		value("time", meeting.time());
		value("mode", meeting.mode());
		value("status", meeting.planned() ? "planned" : null);
		this.lines.reference(1, "where", meeting.where());
		if (meeting.venue() != null) {
			this.lines.line(1,
					"venue: { %s: %s }".formatted(this.lines.language(), DraftLines.quoted(meeting.venue().value())));
		}
		this.lines.reference(1, "concerns", meeting.concerns());
		if (meeting.series() != null) {
			this.lines.comment(1, "one of several: «%s»".formatted(this.draft.wording(meeting.series().span())));
		}
		this.lines.line(1, this.lines.cite(meeting.span()));
		participants();
		groups(meeting);
		agenda();
		statements();
	}

	private void value(String key, @Nullable String value) {
		if (value != null) {
			this.lines.line(1, key + ": " + value);
		}
	}

	private void participants() {
		if (this.draft.participants().isEmpty()) {
			return;
		}
		this.lines.line(1, "participants:");
		for (Participant one : this.draft.participants()) {
			this.lines.comment(2, DraftLines.certainty(one.certainty()) + "; " + one.basis());
			this.lines.line(2, "- who: " + one.who());
			if (one.represented()) {
				this.lines.line(3, "presence: represented");
			}
			else if (!one.roles().isEmpty()) {
				this.lines.line(3, "role: [" + String.join(", ", one.roles()) + "]");
			}
			if (!one.capacities().isEmpty()) {
				this.lines.line(3, "as: ["
						+ one.capacities().stream().map(EntityId::toString).collect(Collectors.joining(", ")) + "]");
			}
			if (one.behalf() != null) {
				this.lines.line(3, "for: " + one.behalf());
			}
			this.lines.line(3, this.lines.cite(one.span()));
		}
	}

	private void groups(DraftMeeting meeting) {
		if (!meeting.groups().isEmpty()) {
			this.lines.line(1, "groups:");
			meeting.groups()
				.forEach((group) -> this.lines.line(2, "- { group: { %s: %s }, %s }".formatted(this.lines.language(),
						DraftLines.quoted(group.value()), this.lines.cite(group.span()))));
		}
	}

	private void agenda() {
		if (!this.draft.agenda().isEmpty()) {
			this.lines.line(1, "agenda:");
			this.draft.agenda().forEach((item) -> {
				this.lines.comment(2, DraftLines.certainty(item.certainty()) + "; " + item.basis());
				this.lines.line(2,
						"- { %s: %s, relation: %s, %s }".formatted(
								(item.item().kind() == EntityKind.TOPIC) ? "topic" : "program", item.item(),
								item.relation(), this.lines.cite(item.span())));
			});
		}
	}

	/** Writes the statements; a person has to write the summaries. */
	private void statements() {
		this.draft.statements()
			.forEach((statement) -> this.lines.comment(1,
					"statement by %s, %s: «%s» (write a summary of it under statements)".formatted(statement.by(),
							this.draft.locator(statement.span()), shortened(this.draft.wording(statement.span())))));
	}

	private static String shortened(String text) {
		int most = 80;
		return (text.codePointCount(0, text.length()) <= most) ? text
				: text.substring(0, text.offsetByCodePoints(0, most)) + "…";
	}

}
