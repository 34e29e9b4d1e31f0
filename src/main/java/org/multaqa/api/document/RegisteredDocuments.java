package org.multaqa.api.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents that a request can name by an id in place of their text: by the SHA-256 hash
 * of the document, or by the id in a manifest.
 */
public final class RegisteredDocuments {

	/** No registered documents. */
	static final RegisteredDocuments NONE = new RegisteredDocuments(Map.of());

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String PREFIX = "sha256:";

	private final Map<String, String> texts;

	private RegisteredDocuments(Map<String, String> texts) {
		this.texts = Map.copyOf(texts);
	}

	/**
	 * Reads registered documents.
	 * @param place a file, or a directory of files; each file that ends in
	 * {@code .graphql} is one document, each that ends in {@code .json} is a manifest as
	 * code generators write it
	 * @throws IllegalStateException if there is no document, or one cannot be read
	 */
	static RegisteredDocuments in(Path place) {
		Map<String, String> texts = new HashMap<>();
		try (Stream<Path> files = Files.walk(place)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				String content = Files.readString(file);
				if (file.toString().endsWith(".graphql")) {
					texts.put(DocumentHash.of(content), content);
					texts.put(DocumentHash.of(content.strip()), content.strip());
				}
				else if (file.toString().endsWith(".json")) {
					manifest(JSON.readTree(content), texts);
				}
			}
		}
		catch (IOException | JacksonException ex) {
			throw new IllegalStateException(
					"The documents in %s (multaqa.documents.registered) cannot be read; correct the property or the file."
						.formatted(place),
					ex);
		}
		if (texts.isEmpty()) {
			throw new IllegalStateException(
					"There are no documents in %s (multaqa.documents.registered): no file ends in .graphql, and no manifest in .json has one."
						.formatted(place));
		}
		return new RegisteredDocuments(texts);
	}

	/**
	 * Reads a manifest: an object from ids to texts, or a list of operations with id and
	 * body.
	 */
	private static void manifest(JsonNode manifest, Map<String, String> texts) {
		Map<String, String> found = new HashMap<>();
		if (manifest.path("operations").isArray()) {
			manifest.path("operations")
				.forEach((operation) -> found.put(operation.path("id").asString(""),
						operation.path("body").asString("")));
		}
		else {
			manifest.properties().forEach((entry) -> found.put(entry.getKey(), entry.getValue().asString("")));
		}
		found.forEach((id, text) -> {
			if (!id.isEmpty() && !text.isEmpty()) {
				texts.put(id, text);
				texts.put(DocumentHash.of(text), text);
			}
		});
	}

	public boolean isEmpty() {
		return this.texts.isEmpty();
	}

	/** The text of the document that is registered under an id. */
	public Optional<String> text(String id) {
		return Optional.ofNullable(this.texts.get(id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id));
	}

	/** Whether exactly this text is registered. */
	boolean has(String text) {
		return this.texts.containsKey(DocumentHash.of(text));
	}

	/** The id in a request without a text; {@code null} if there is none. */
	public static @Nullable String id(JsonNode request) {
		if (request.hasNonNull("query")) {
			return null;
		}
		return List.of(request.path("documentId"), request.path("extensions").path("persistedQuery").path("sha256Hash"))
			.stream()
			.filter(JsonNode::isString)
			.map(JsonNode::asString)
			.findFirst()
			.orElse(null);
	}

}
