package org.multaqa.api.plan;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.ForbiddenCharacters;
import org.multaqa.query.error.InvalidArgument;

/**
 * Refuses arguments with characters that no record can hold, whether they are written in
 * the document or come from variables.
 */
public final class TextArguments {

	private TextArguments() {
	}

	/**
	 * The arguments, if all texts in them are valid.
	 * @param arguments the coerced arguments by name
	 * @throws InvalidArgument naming the argument and the character
	 */
	public static Map<String, Object> checked(Map<String, Object> arguments) {
		arguments.forEach(TextArguments::check);
		return arguments;
	}

	private static void check(String argument, @Nullable Object value) {
		if (value instanceof String text) {
			int forbidden = ForbiddenCharacters.firstForbidden(text);
			if (forbidden >= 0) {
				throw new InvalidArgument("\"%s\" contains %s, which is not text; leave it out.".formatted(argument,
						ForbiddenCharacters.name(text.codePointAt(forbidden))));
			}
		}
		else if (value instanceof Iterable<?> list) {
			list.forEach((element) -> check(argument, element));
		}
		else if (value instanceof Map<?, ?> object) {
			object.forEach((key, element) -> check("%s.%s".formatted(argument, key), element));
		}
	}

}
