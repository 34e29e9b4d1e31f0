package org.multaqa.draft.record;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.Draft;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityId;

/**
 * Writes the lines of a draft: fields, comments and citations.
 */
final class DraftLines {

	private final Draft draft;

	private final StringBuilder out = new StringBuilder();

	private final String language;

	DraftLines(Draft draft) {
		this.draft = draft;
		this.language = draft.request().writtenIn().isEmpty() ? "en" : draft.request().writtenIn();
	}

	/** Writes a line, indented by two blanks for each level. */
	void line(int indent, String text) {
		this.out.append("  ".repeat(indent)).append(text).append('\n');
	}

	void comment(int indent, String text) {
		line(indent, "# " + text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").strip());
	}

	/** A text in quotes, as in JSON, which is also valid YAML. */
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

	/** The citation of a span: its locator and its wording. */
	String cite(Span span) {
		String wording = this.draft.wording(span).replaceAll("\\s+", " ");
		String shortened = (wording.length() > 200)
				? wording.substring(0,
						wording.offsetByCodePoints(0, Math.min(190, wording.codePointCount(0, wording.length()))))
				: wording;
		return "cite: { at: %s, wording: %s }".formatted(this.draft.locator(span), quoted(shortened.strip()));
	}

	/** Writes a field that refers to an entity, if there is one. */
	void reference(int indent, String key, @Nullable EntityId id) {
		if (id != null) {
			line(indent, key + ": " + id);
		}
	}

	static String certainty(Certainty certainty) {
		return certainty.name().toLowerCase(Locale.ROOT);
	}

	/** The language of the names. */
	String language() {
		return this.language;
	}

	@Override
	public String toString() {
		return this.out.toString();
	}

}
