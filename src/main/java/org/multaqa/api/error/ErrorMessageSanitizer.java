package org.multaqa.api.error;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites messages of the GraphQL engine about a document: without Java class names, and
 * without repeating the document.
 */
final class ErrorMessageSanitizer {

	private static final int LONGEST = 500;

	private static final Pattern ITS_CODE = Pattern.compile("^Validation error \\(\\w+(@\\[[^]]*])?\\) ?: ");

	private static final Pattern REPEATED_VALUE = Pattern
		.compile(" with value '.*' (is not a valid|contains a field not in|is missing)", Pattern.DOTALL);

	private static final Pattern ENUM_VALUE = Pattern.compile("'EnumValue\\{name='(\\w+)'}'");

	private static final Pattern SYNTAX_CLASSES = Pattern
		.compile("Expected an AST type of '(\\w+)Value' but it was an? '(\\w+)Value'");

	private ErrorMessageSanitizer() {
	}

	static String plain(String message) {
		String plain = sentence(REPEATED_VALUE.matcher(message).replaceFirst(" $1"));
		plain = ENUM_VALUE.matcher(plain).replaceAll("'$1'");
		plain = SYNTAX_CLASSES.matcher(plain).replaceAll("expected $1, found $2");
		plain = plain.replace("a 'LinkedHashMap'", "an object").replace("a 'ArrayList'", "a list");
		return (plain.length() <= LONGEST) ? plain : plain.substring(0, LONGEST) + "…";
	}

	/**
	 * The part of a message after the engine's own code for it, from a capital letter to
	 * a full stop.
	 */
	private static String sentence(String message) {
		Matcher code = ITS_CODE.matcher(message);
		if (!code.lookingAt() || code.end() == message.length()) {
			return message;
		}
		String rest = message.substring(code.end());
		return Character.toUpperCase(rest.charAt(0)) + rest.substring(1) + (rest.endsWith(".") ? "" : ".");
	}

}
