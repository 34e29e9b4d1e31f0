package org.multaqa.api.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds out whether JSON is refused because a key stands twice in one object. JSON leaves
 * open which of the two values counts, so a request with both may mean another than the
 * one that would be answered.
 */
public final class RepeatedJsonKey {

	/** A factory whose parsers refuse an object with a key twice. */
	public static final JsonFactory STRICT = JsonFactory.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final Pattern MESSAGE = Pattern.compile("Duplicate Object property \"(.{0,60}).*\"", Pattern.DOTALL);

	private RepeatedJsonKey() {
	}

	/** The key; empty if the JSON is refused for another reason. */
	public static Optional<String> in(JacksonException refusal) {
		Matcher message = MESSAGE.matcher(String.valueOf(refusal.getOriginalMessage()));
		return message.matches() ? Optional.of(message.group(1)) : Optional.empty();
	}

}
