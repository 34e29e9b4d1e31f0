package org.multaqa.draft.record;

import java.util.List;

import org.multaqa.draft.Draft;
import org.multaqa.draft.DraftQuestion;

/**
 * Writes a draft as a record in YAML that can be validated and loaded unchanged. Comments
 * above the entries give the evidence and open questions.
 */
public final class DraftRecordWriter {

	private final Draft draft;

	private final DraftLines lines;

	private DraftRecordWriter(Draft draft, DraftLines lines) {
		this.draft = draft;
		this.lines = lines;
	}

	/** The record as text. */
	public static String write(Draft draft) {
		DraftLines lines = new DraftLines(draft);
		new DraftRecordWriter(draft, lines).head();
		new EntitySection(draft, lines).write();
		new MeetingSection(draft, lines).write();
		new FactSection(draft, lines).write();
		return lines.toString();
	}

	private void head() {
		this.lines.comment(0,
				"A draft that a program made from an article. A person must confirm it: read the comments, answer the");
		this.lines.comment(0, "questions, correct what is wrong, and load it. Nothing of it is in the graph.");
		List<DraftQuestion> questions = this.draft.questions();
		questions.forEach((question) -> this.lines.comment(0, "QUESTION%s: %s"
			.formatted((question.span() != null) ? " " + this.draft.locator(question.span()) : "", question.text())));
		this.lines.line(0, "record: " + this.draft.record());
		this.lines.line(0, "source:");
		String source = this.draft.request().source();
		boolean address = source != null && source.matches("https?://\\S+");
		this.lines.line(1, (source != null && !address) ? "describedAs: " + DraftLines.quoted(source)
				: "describedAs: Article from which a draft was made");
		if (address) {
			this.lines.line(1, "url: " + DraftLines.quoted(String.valueOf(source)));
		}
		this.lines.line(1, "kind: article");
		if (!this.draft.request().writtenIn().isEmpty()) {
			this.lines.line(1, "language: " + this.lines.language());
		}
		if (this.draft.request().published() != null) {
			this.lines.line(1, "published: " + this.draft.request().published());
		}
		this.lines.line(0, "cite: text");
	}

}
