package org.multaqa.intake.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a summary for two screens: it limits the length and the number of lines, and
 * counts what is left out.
 */
final class SummaryLayout {

	private static final int MOST_LINES = 98;

	private static final int LONGEST_LINE = 118;

	private static final String REST = "… and %s more; --verbose shows all";

	private final List<String> lines = new ArrayList<>();

	SummaryLayout(String headline) {
		this.lines.addAll(wrapped(headline, "", "  "));
	}

	void line(String line) {
		add(wrapped(line, "", "  "));
	}

	/** Adds a heading with the number of texts, and as many of the texts as fit. */
	void section(String heading, TextCounts texts, int mostLines) {
		if (texts.size() == 0) {
			return;
		}
		List<String> section = new ArrayList<>(List.of("%s: %s".formatted(heading, texts.size())));
		int available = Math.min(mostLines, MOST_LINES - this.lines.size()) - 1;
		int shown = 0;
		for (String text : texts.lines()) {
			List<String> next = wrapped(text, "  ", "    ");
			if (section.size() + next.size() > available) {
				break;
			}
			section.addAll(next);
			shown++;
		}
		if (shown < texts.size()) {
			section.add("  " + REST.formatted(texts.size() - shown));
		}
		add(section);
	}

	/** Adds a heading and short texts on the same lines. */
	void list(String heading, TextCounts texts, int mostLines) {
		StringBuilder line = new StringBuilder("%s (%s): ".formatted(heading, texts.size()));
		int length = (mostLines * (LONGEST_LINE - REST.length())) - 8;
		long shown = 0;
		for (String text : texts.lines()) {
			if (shown > 0 && line.length() + text.length() > length) {
				break;
			}
			line.append((shown > 0) ? ", " : "").append(text);
			shown++;
		}
		if (shown < texts.size()) {
			line.append(", ").append(REST.formatted(texts.size() - shown));
		}
		add(wrapped(line.toString(), "", "  "));
	}

	/** Adds these lines if all of them fit, otherwise the others that fit. */
	void block(List<String> all, List<String> otherwise) {
		List<String> whole = all.stream().flatMap((line) -> wrapped(line, "", "    ").stream()).toList();
		if (this.lines.size() + whole.size() <= MOST_LINES) {
			this.lines.addAll(whole);
			return;
		}
		add(otherwise.stream().flatMap((line) -> wrapped(line, "", "    ").stream()).toList());
	}

	private void add(List<String> more) {
		more.stream().limit(Math.max(0, MOST_LINES - this.lines.size())).forEach(this.lines::add);
	}

	/** The text, each line ended by a line feed. */
	String text() {
		return String.join("\n", this.lines) + "\n";
	}

	private static List<String> wrapped(String text, String first, String next) {
		List<String> lines = new ArrayList<>();
		String rest = first + text;
		while (rest.length() > LONGEST_LINE) {
			int space = rest.lastIndexOf(' ', LONGEST_LINE);
			int end = (space > next.length() + 20) ? space : LONGEST_LINE;
			if (Character.isLowSurrogate(rest.charAt(end))) {
				end--;
			}
			lines.add(rest.substring(0, end).stripTrailing());
			rest = next + rest.substring(end).strip();
		}
		lines.add(rest);
		return lines;
	}

}
