package org.multaqa.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.Draft.MandateEntry;
import org.multaqa.draft.Draft.Participant;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * Writes a draft as a record in YAML that can be checked and loaded as it is. What a
 * person should know of a proposal stands in comments above it.
 */
public final class DraftRecordWriter {

	private static final Pattern YEARS = Pattern
		.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-–/]\\s*((?:19|20)\\d{2})(?!\\d)");

	private final Draft draft;

	private final StringBuilder out = new StringBuilder();

	private final String language;

	private DraftRecordWriter(Draft draft) {
		this.draft = draft;
		this.language = draft.request().writtenIn().isEmpty() ? "en" : draft.request().writtenIn();
	}

	/** The record as text. */
	public static String write(Draft draft) {
		DraftRecordWriter writer = new DraftRecordWriter(draft);
		writer.head();
		writer.entities();
		writer.meeting();
		writer.facts();
		return writer.out.toString();
	}

	private void line(int indent, String text) {
		this.out.append("  ".repeat(indent)).append(text).append('\n');
	}

	private void comment(int indent, String text) {
		line(indent, "# " + text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").strip());
	}

	/** A text in quotes, as JSON writes it, which is YAML too. */
	static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			switch (sign) {
				case '"', '\\' -> quoted.append('\\').append(sign);
				case '\n', '\r', '\t' -> quoted.append(' ');
				default -> quoted.append(sign);
			}
		}
		return quoted.append('"').toString();
	}

	private String cite(Span span) {
		String wording = this.draft.wording(span).replaceAll("\\s+", " ");
		String short_ = (wording.length() > 200)
				? wording.substring(0,
						wording.offsetByCodePoints(0, Math.min(190, wording.codePointCount(0, wording.length()))))
				: wording;
		return "cite: { at: %s, wording: %s }".formatted(this.draft.locator(span), quoted(short_.strip()));
	}

	private void head() {
		comment(0,
				"A draft made by a program of the text of an article. A person confirms it: read the comments, answer the");
		comment(0, "questions, correct what is wrong, and load it. Nothing of it is in the graph.");
		List<DraftQuestion> questions = this.draft.questions();
		questions.forEach((question) -> comment(0, "QUESTION%s: %s"
			.formatted((question.span() != null) ? " " + this.draft.locator(question.span()) : "", question.text())));
		line(0, "record: " + this.draft.record());
		line(0, "source:");
		String source = this.draft.request().source();
		boolean address = source != null && source.matches("https?://\\S+");
		line(1, (source != null && !address) ? "describedAs: " + quoted(source)
				: "describedAs: Article of which a draft was made");
		if (address) {
			line(1, "url: " + quoted(String.valueOf(source)));
		}
		line(1, "kind: article");
		if (!this.draft.request().writtenIn().isEmpty()) {
			line(1, "language: " + this.language);
		}
		if (this.draft.request().published() != null) {
			line(1, "published: " + this.draft.request().published());
		}
		line(0, "cite: text");
	}

	private void entities() {
		List<DraftEntity> entities = this.draft.entities()
			.stream()
			.filter((one) -> one.kind() != EntityKind.TOPIC)
			.toList();
		if (entities.isEmpty()) {
			return;
		}
		line(0, "entities:");
		entities.forEach(this::entity);
	}

	private void entity(DraftEntity entity) {
		comment(1, "%s; %s".formatted(entity.known() ? "known" : "new", entity.basis()));
		if (!entity.candidates().isEmpty()) {
			comment(1,
					"may be " + entity.candidates().stream().map(EntityId::toString).collect(Collectors.joining(" or "))
							+ ": write that id everywhere if it is");
		}
		line(1, "- id: " + entity.id());
		String key = entity.known() ? "aliases" : "names";
		String name = quoted(entity.name());
		line(2, "%s: { %s: %s }".formatted(key, this.language,
				entity.implied() && !entity.known() ? "{ text: %s, translated: true }".formatted(name) : name));
		period(entity);
		if (!entity.known()) {
			if (!entity.sort().isEmpty()) {
				line(2, "kind: " + entity.sort());
			}
			reference(2, "organization", entity.organization());
			reference(2, "territory", entity.territory());
		}
		line(2, cite(entity.span()));
	}

	/** The years in the name of a programme are those for which it is. */
	private void period(DraftEntity entity) {
		Matcher years = YEARS.matcher(entity.name());
		if (entity.kind() == EntityKind.PROGRAM && years.find()) {
			int one = Integer.parseInt(years.group(1));
			int other = Integer.parseInt(years.group(2));
			int last = Math.max(one, other);
			if (one != other) {
				line(2, "from: " + Math.min(one, other));
				line(2, "until: %s..%s-01-01".formatted(last, last + 1));
			}
		}
	}

	private void reference(int indent, String key, @Nullable EntityId id) {
		if (id != null) {
			line(indent, key + ": " + id);
		}
	}

	private void meeting() {
		DraftMeeting meeting = this.draft.meeting();
		if (meeting == null) {
			return;
		}
		line(0, "meeting:");
		if (!meeting.known().isEmpty()) {
			comment(1, "the graph holds " + meeting.known() + "; give it another id if it is not this one");
		}
		line(1, "id: " + meeting.id());
		if (meeting.title() != null) {
			line(1, "title: { %s: %s }".formatted(this.language, quoted(meeting.title())));
		}
		line(1, "kind: " + meeting.kind());
		comment(1, certainty(meeting.whenCertainty()) + "; " + meeting.whenBasis());
		line(1, "when: " + meeting.when());
		value("time", meeting.time());
		value("mode", meeting.mode());
		value("status", meeting.planned() ? "planned" : null);
		reference(1, "where", meeting.where());
		if (meeting.venue() != null) {
			line(1, "venue: { %s: %s }".formatted(this.language, quoted(meeting.venue().value())));
		}
		reference(1, "concerns", meeting.concerns());
		if (meeting.series() != null) {
			comment(1, "one of several: «%s»".formatted(this.draft.wording(meeting.series().span())));
		}
		line(1, cite(meeting.span()));
		participants();
		groups(meeting);
		agenda();
		statements();
	}

	private void value(String key, @Nullable String value) {
		if (value != null) {
			line(1, key + ": " + value);
		}
	}

	private static String certainty(Certainty certainty) {
		return certainty.name().toLowerCase(java.util.Locale.ROOT);
	}

	private void participants() {
		if (this.draft.participants().isEmpty()) {
			return;
		}
		line(1, "participants:");
		for (Participant one : this.draft.participants()) {
			comment(2, certainty(one.certainty()) + "; " + one.basis());
			line(2, "- who: " + one.who());
			if (one.represented()) {
				line(3, "presence: represented");
			}
			else if (!one.roles().isEmpty()) {
				line(3, "role: [" + String.join(", ", one.roles()) + "]");
			}
			if (!one.capacities().isEmpty()) {
				line(3, "as: [" + one.capacities().stream().map(EntityId::toString).collect(Collectors.joining(", "))
						+ "]");
			}
			if (one.behalf() != null) {
				line(3, "for: " + one.behalf());
			}
			line(3, cite(one.span()));
		}
	}

	private void groups(DraftMeeting meeting) {
		if (!meeting.groups().isEmpty()) {
			line(1, "groups:");
			meeting.groups()
				.forEach((group) -> line(2, "- { group: { %s: %s }, %s }".formatted(this.language,
						quoted(group.value()), cite(group.span()))));
		}
	}

	private void agenda() {
		if (!this.draft.agenda().isEmpty()) {
			line(1, "agenda:");
			this.draft.agenda().forEach((item) -> {
				comment(2, certainty(item.certainty()) + "; " + item.basis());
				line(2, "- { %s: %s, relation: %s, %s }".formatted(
						(item.item().kind() == EntityKind.TOPIC) ? "topic" : "program", item.item(), item.relation(),
						cite(item.span())));
			});
		}
	}

	/** Where somebody says something: the summary is a person's to write. */
	private void statements() {
		this.draft.statements()
			.forEach((statement) -> comment(1,
					"statement by %s, %s: «%s» (write a summary of it under statements)".formatted(statement.by(),
							this.draft.locator(statement.span()), shortened(this.draft.wording(statement.span())))));
	}

	private static String shortened(String text) {
		int most = 80;
		return (text.codePointCount(0, text.length()) <= most) ? text
				: text.substring(0, text.offsetByCodePoints(0, most)) + "…";
	}

	private void facts() {
		List<String> lines = new ArrayList<>();
		for (MandateEntry mandate : this.draft.mandates()) {
			lines.add("# likely; " + mandate.basis());
			lines.add("- { mandate: %s, post: %s%s, %s }".formatted(mandate.official(), mandate.post(),
					mandate.acting() ? ", acting: true" : "", cite(mandate.span())));
		}
		this.draft.involvements().forEach((one) -> fact(one).ifPresent((line) -> {
			lines.add("# likely; " + one.basis());
			lines.add(line);
		}));
		if (lines.isEmpty()) {
			return;
		}
		line(0, "facts:");
		lines.forEach((line) -> {
			if (line.startsWith("#")) {
				comment(1, line.substring(2));
			}
			else {
				line(1, line);
			}
		});
	}

	private Optional<String> fact(Draft.InvolvementEntry one) {
		String shape = switch (one.relation()) {
			case "member-of", "part-of" -> "- { affiliation: %s, to: %s, relation: %s, %s }";
			default ->
				(one.other().kind() == EntityKind.PROGRAM) ? "- { involvement: %s, program: %s, role: %s, %s }" : "";
		};
		return shape.isEmpty() ? Optional.empty()
				: Optional.of(shape.formatted(one.one(), one.other(), one.relation(), cite(one.span())));
	}

}
