package org.multaqa.command;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Refused;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document as it travels to a server: as text, in JSON.
 *
 * @param name by which messages call it, other for each part of a file
 * @param element what the mutation takes for it
 * @param bytes how much of a request it takes
 */
record Parcel(String name, Map<String, Object> element, int bytes) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Packs a document; empty where it cannot be read, or is no UTF-8 and so no text. */
	static Optional<Parcel> of(Document document) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document.content())).toString();
			String name = name(document);
			Map<String, Object> element = (document.firstLine() == 1) ? Map.of("document", name, "text", text)
					: Map.of("document", name, "text", text, "line", document.firstLine());
			return Optional.of(new Parcel(name, element, JSON.writeValueAsBytes(element).length + 1));
		}
		catch (CharacterCodingException | Refused ex) {
			return Optional.empty();
		}
	}

	/** What tells the document apart from the others that are handed in with it. */
	static String name(Document document) {
		return (document.firstLine() == 1) ? document.name()
				: "%s from line %d".formatted(document.name(), document.firstLine());
	}

}
