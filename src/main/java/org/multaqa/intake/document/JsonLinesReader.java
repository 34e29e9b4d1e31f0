package org.multaqa.intake.document;

import java.util.ArrayList;
import java.util.List;

/** Reads JSON Lines: a record per line, each of which stands or falls alone. */
final class JsonLinesReader {

	private JsonLinesReader() {
	}

	static Parsed read(Document document, byte[] content, Limits limits) {
		List<Parsed> lines = new ArrayList<>();
		int problems = 0;
		for (int from = 0, line = document.firstLine(); from < content.length; line++) {
			int until = endOfLine(content, from);
			Parsed parsed = read(document.name(), content, from, until, line, limits);
			lines.add(parsed);
			problems += parsed.problems().size();
			if (problems > limits.problems()) {
				lines.add(Parsed.refused(new Problem(new Place(document.name(), line, 1, ""),
						"more than %s problems".formatted(limits.problems()), "fewer; what follows was not read",
						null)));
				break;
			}
			from = until + 1;
		}
		Parsed all = Parsed.together(lines);
		return (all.records().isEmpty() && all.problems().isEmpty())
				? Parsed.refused(new Problem(new Place(document.name(), 1, 1, ""), "nothing", "a record", null)) : all;
	}

	private static Parsed read(String document, byte[] content, int from, int until, int line, Limits limits) {
		try {
			String text = Encoding.decode(document, content, from, until, line);
			return text.isBlank() ? new Parsed(List.of(), List.of()) : JsonReader.read(document, text, line, limits);
		}
		catch (Refused ex) {
			return Parsed.refused(ex.problem());
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
