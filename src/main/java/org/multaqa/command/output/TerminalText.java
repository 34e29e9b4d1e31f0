package org.multaqa.command.output;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.record.Remark;

/**
 * Escapes text of others before it is printed on a terminal. A record could otherwise
 * move the cursor, hide lines or change the reading direction of what follows.
 */
public final class TerminalText {

	private TerminalText() {
	}

	/** The outcome with control characters escaped in all its texts. */
	static RecordOutcome outcome(RecordOutcome outcome) {
		return new RecordOutcome(text(outcome.document()), textOrNull(outcome.record()), outcome.status(),
				outcome.changes().stream().map(TerminalText::change).toList(), outcome.unchanged(),
				outcome.problems().stream().map(TerminalText::problem).toList(),
				outcome.remarks().stream().map((remark) -> new Remark(remark.kind(), text(remark.text()))).toList(),
				outcome.introduced().stream().map(TerminalText::text).toList());
	}

	private static FactChange change(FactChange change) {
		return new FactChange(change.action(), text(change.fact()), change.id(), textOrNull(change.former()));
	}

	private static Problem problem(Problem problem) {
		SourceLocation place = problem.place();
		return new Problem(
				new SourceLocation(text(place.document()), place.line(), place.column(), text(place.pointer())),
				text(problem.found()), text(problem.expected()), textOrNull(problem.suggestion()));
	}

	private static @Nullable String textOrNull(@Nullable String text) {
		return (text != null) ? text(text) : null;
	}

	/** The text with each control character written as its number. */
	public static String text(String text) {
		if (text.codePoints().noneMatch(TerminalText::controls)) {
			return text;
		}
		StringBuilder plain = new StringBuilder();
		text.codePoints().forEach((character) -> {
			if (controls(character)) {
				plain.append("\\u%04x".formatted(character));
			}
			else {
				plain.appendCodePoint(character);
			}
		});
		return plain.toString();
	}

	private static boolean controls(int character) {
		return Character.isISOControl(character) || (character >= 0x202a && character <= 0x202e)
				|| (character >= 0x2066 && character <= 0x2069) || character == 0x2028 || character == 0x2029;
	}

}
