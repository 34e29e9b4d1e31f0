package org.multaqa.intake.document.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words that the record schema lists for properties with a closed set of words.
 */
public final class RecordFormatWords {

	/** Read once, since requests ask for words. */
	private static final JsonNode DEFINITIONS = definitions();

	private RecordFormatWords() {
	}

	/**
	 * The words for a property, as records write them.
	 * @param definition the definition in the schema, such as {@code meeting}
	 * @param property the property, such as {@code kind}
	 * @return the words; empty if there is no such property or any word is allowed
	 */
	public static Set<String> of(String definition, String property) {
		return DEFINITIONS.at("/%s/properties/%s/enum".formatted(definition, property))
			.values()
			.stream()
			.map(JsonNode::asString)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static JsonNode definitions() {
		try (InputStream file = RecordFormatWords.class.getResourceAsStream("/graph-seed/record.schema.json")) {
			return JsonMapper.shared().readTree(file).path("$defs");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
