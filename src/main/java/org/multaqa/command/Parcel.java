package org.multaqa.command;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.multaqa.intake.document.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document as it travels to a server: as text, in JSON.
 *
 * @param name by which messages call it
 * @param text what it says
 * @param bytes how much of a request it takes
 */
record Parcel(String name, String text, int bytes) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Packs a document; empty where its bytes are no UTF-8, and so no text. */
	static Optional<Parcel> of(Document document) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document.content())).toString();
			int bytes = JSON.writeValueAsBytes(element(document.name(), text)).length + 1;
			return Optional.of(new Parcel(document.name(), text, bytes));
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	/** What the mutation takes for it. */
	Map<String, String> element() {
		return element(this.name, this.text);
	}

	private static Map<String, String> element(String name, String text) {
		return Map.of("document", name, "text", text);
	}

}
