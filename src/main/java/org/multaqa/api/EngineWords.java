package org.multaqa.api;

import java.util.regex.Pattern;

/**
 * What the GraphQL engine says of a reader's document, without its Java classes and
 * without repeating the document.
 */
final class EngineWords {

	private static final int LONGEST = 500;

	private static final Pattern REPEATED_VALUE = Pattern.compile(" with value '.*' is not a valid '", Pattern.DOTALL);

	private static final Pattern SYNTAX_CLASSES = Pattern
		.compile("Expected an AST type of '(\\w+)Value' but it was an? '(\\w+)Value'");

	private EngineWords() {
	}

	static String plain(String message) {
		String plain = REPEATED_VALUE.matcher(message).replaceFirst(" is not a valid '");
		plain = SYNTAX_CLASSES.matcher(plain).replaceAll("expected $1, found $2");
		plain = plain.replace("a 'LinkedHashMap'", "an object").replace("a 'ArrayList'", "a list");
		return (plain.length() <= LONGEST) ? plain : plain.substring(0, LONGEST) + "…";
	}

}
