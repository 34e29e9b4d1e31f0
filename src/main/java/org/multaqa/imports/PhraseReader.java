package org.multaqa.imports;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.imports.Phrase.Part;
import org.multaqa.intake.document.Located.Scalar;
import org.multaqa.intake.document.Problem;

/** Reads texts of a mapping; what is wrong with them is collected. */
final class PhraseReader {

	private final List<Problem> problems;

	PhraseReader(List<Problem> problems) {
		this.problems = problems;
	}

	/** A text with {@code <name | filter>} in it; {@code <<} is a plain {@code <}. */
	Phrase read(Scalar scalar) {
		String text = String.valueOf(scalar.value());
		List<Part> parts = new ArrayList<>();
		StringBuilder plain = new StringBuilder();
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			int end = text.indexOf('>', at);
			if (character != '<') {
				plain.append(character);
			}
			else if (text.startsWith("<<", at)) {
				plain.append('<');
				at++;
			}
			else if (end < 0) {
				this.problems.add(new Problem(scalar.place(), "a < that no > closes in " + Shown.quoted(text),
						"<Column>, or << for the sign itself", null));
				at = text.length();
			}
			else {
				addText(parts, plain);
				parts.add(blank(scalar, text.substring(at + 1, end)));
				at = end;
			}
		}
		addText(parts, plain);
		return new Phrase(scalar.place(), parts);
	}

	private static void addText(List<Part> parts, StringBuilder plain) {
		if (!plain.isEmpty()) {
			parts.add(new Part(plain.toString(), false, List.of()));
			plain.setLength(0);
		}
	}

	private Part blank(Scalar scalar, String inside) {
		String[] words = inside.split("\\|", -1);
		List<Filter> filters = new ArrayList<>();
		for (int i = 1; i < words.length; i++) {
			String word = words[i].strip();
			Filter.ofWord(word)
				.ifPresentOrElse(filters::add,
						() -> this.problems.add(new Problem(scalar.place(), "the unknown filter " + Shown.quoted(word),
								"one of " + String.join(", ", Filter.words()),
								Shown.nearest(word, Filter.words()).orElse(null))));
		}
		return new Part(words[0].strip(), true, filters);
	}

}
