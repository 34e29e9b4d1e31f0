package org.multaqa.intake.document.syntax;

import java.util.List;

import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.ValueWording;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Explains a syntax error of YAML where the parser only reports where it failed.
 *
 * @param sign a part of the parser's message
 */
record YamlSyntaxError(String sign, String found, String expected) {

	private static final List<YamlSyntaxError> KNOWN = List.of(
			new YamlSyntaxError("mapping values are not allowed here", "a colon where no field can begin",
					"one field per line, equally indented, and quotes around a text with ': ' in it"),
			new YamlSyntaxError("sequence entries are not allowed here", "a list entry ('- ') where none can begin",
					"each entry on a line of its own"),
			new YamlSyntaxError("(TAB)", "a tab", "spaces for indentation"),
			new YamlSyntaxError("could not find expected ':'", "a line that is no field", "name: value"),
			new YamlSyntaxError("expected <block end>", "a line that does not fit those above it",
					"fields or entries of one kind, equally indented"),
			new YamlSyntaxError("expected ',' or ']'", "a list in brackets that is not closed", "',' or ']'"),
			new YamlSyntaxError("expected ',' or '}'", "a mapping in braces that is not closed", "',' or '}'"),
			new YamlSyntaxError("unexpected end of stream", "a quoted text that is not closed", "the closing quote"),
			new YamlSyntaxError("unexpected document separator", "a quoted text that is not closed",
					"the closing quote"),
			new YamlSyntaxError("cannot start any token", "a text that begins with a sign that YAML reserves",
					"quotes around it"),
			new YamlSyntaxError("expected the node content", "nothing where a value should stand", "a value"),
			new YamlSyntaxError("undefined alias", "an alias", "the value written out"));

	static Problem problem(SourceLocation place, MarkedYamlEngineException cause) {
		String words = String.valueOf(cause.getProblem());
		return KNOWN.stream()
			.filter((mistake) -> words.contains(mistake.sign))
			.findFirst()
			.map((mistake) -> new Problem(place, mistake.found, mistake.expected, null))
			.orElseGet(
					() -> new Problem(place, "broken YAML (" + ValueWording.shortened(words) + ")", "YAML 1.2", null));
	}

}
