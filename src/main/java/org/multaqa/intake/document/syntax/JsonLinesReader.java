package org.multaqa.intake.document.syntax;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentLimits;
import org.multaqa.intake.document.ParseAborted;
import org.multaqa.intake.document.ParseResult;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.TextEncoding;

/** Reads JSON Lines: one record on each line. A bad line does not affect the others. */
final class JsonLinesReader {

	private JsonLinesReader() {
	}

	static ParseResult read(Document document, byte[] content, DocumentLimits limits) {
		List<ParseResult> lines = new ArrayList<>();
		int problems = 0;
		for (int from = 0, line = document.firstLine(); from < content.length; line++) {
			int until = endOfLine(content, from);
			ParseResult parseResult = read(document.name(), content, from, until, line, limits);
			lines.add(parseResult);
			problems += parseResult.problems().size();
			if (problems > limits.problems()) {
				lines.add(ParseResult.refused(new Problem(new SourceLocation(document.name(), line, 1, ""),
						"more than %s problems".formatted(limits.problems()), "fewer; what follows was not read",
						null)));
				break;
			}
			from = until + 1;
		}
		ParseResult all = ParseResult.together(lines);
		return (all.records().isEmpty() && all.problems().isEmpty()) ? ParseResult
			.refused(new Problem(new SourceLocation(document.name(), 1, 1, ""), "nothing", "a record", null)) : all;
	}

	private static ParseResult read(String document, byte[] content, int from, int until, int line,
			DocumentLimits limits) {
		try {
			String text = TextEncoding.decode(document, content, from, until, line);
			return text.isBlank() ? new ParseResult(List.of(), List.of())
					: JsonDocumentReader.read(document, text, line, limits);
		}
		catch (ParseAborted ex) {
			return ParseResult.refused(ex.problem());
		}
	}

	private static int endOfLine(byte[] content, int from) {
		int end = from;
		while (end < content.length && content[end] != '\n') {
			end++;
		}
		return end;
	}

}
