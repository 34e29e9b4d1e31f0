package org.multaqa.imports.mapping;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.text.TextFilter;
import org.multaqa.imports.text.TextTemplate;
import org.multaqa.imports.text.TextTemplate.TextTemplatePart;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode.ScalarNode;

/** Reads text templates of a mapping, and collects their mistakes. */
final class TextTemplateReader {

	private final List<Problem> problems;

	TextTemplateReader(List<Problem> problems) {
		this.problems = problems;
	}

	/**
	 * A text with placeholders such as {@code <name | filter>}; {@code <<} is a plain
	 * {@code <}.
	 */
	TextTemplate read(ScalarNode scalarNode) {
		String text = String.valueOf(scalarNode.value());
		List<TextTemplatePart> parts = new ArrayList<>();
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
				this.problems.add(new Problem(scalarNode.place(), "a < that no > closes in " + MessageText.quoted(text),
						"<Column>, or << for the sign itself", null));
				at = text.length();
			}
			else {
				addText(parts, plain);
				parts.add(blank(scalarNode, text.substring(at + 1, end)));
				at = end;
			}
		}
		addText(parts, plain);
		return new TextTemplate(scalarNode.place(), parts);
	}

	private static void addText(List<TextTemplatePart> parts, StringBuilder plain) {
		if (!plain.isEmpty()) {
			parts.add(new TextTemplatePart(plain.toString(), false, List.of()));
			plain.setLength(0);
		}
	}

	private TextTemplatePart blank(ScalarNode scalarNode, String inside) {
		String[] words = inside.split("\\|", -1);
		List<TextFilter> filters = new ArrayList<>();
		for (int i = 1; i < words.length; i++) {
			String word = words[i].strip();
			TextFilter.ofWord(word)
				.ifPresentOrElse(filters::add,
						() -> this.problems
							.add(new Problem(scalarNode.place(), "the unknown filter " + MessageText.quoted(word),
									"one of " + String.join(", ", TextFilter.words()),
									MessageText.nearest(word, TextFilter.words()).orElse(null))));
		}
		return new TextTemplatePart(words[0].strip(), true, filters);
	}

}
