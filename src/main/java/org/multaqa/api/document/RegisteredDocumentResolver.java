package org.multaqa.api.document;

import org.multaqa.access.Identity;
import org.multaqa.access.Role;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.api.error.InvalidHttpRequest;
import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the text of a registered document in the place of its id, and refuses other
 * documents where only registered ones are answered. Whoever may load may ask anything:
 * the restriction is for readers on an open network.
 *
 * @param documents the registered documents
 * @param only whether readers may ask only these
 */
public record RegisteredDocumentResolver(RegisteredDocuments documents, boolean only) {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** As Apollo's clients expect it, to send the text then. */
	private static final String UNKNOWN_HASH = "PersistedQueryNotFound";

	/**
	 * The request with a text.
	 * @param body UTF-8 JSON, or something else
	 * @throws InvalidHttpRequest if the id or the text is not registered
	 */
	public byte[] resolve(byte[] body) throws InvalidHttpRequest {
		if (this.documents.isEmpty()) {
			return body;
		}
		JsonNode request;
		try {
			request = JSON.readTree(body);
		}
		catch (JacksonException ex) {
			// told by whoever looks at bodies
			return body;
		}
		String id = RegisteredDocuments.id(request);
		if (id == null || !(request instanceof ObjectNode object)) {
			check(request);
			return body;
		}
		object.put("query", this.documents.text(id).orElseThrow(() -> unknown(request)));
		object.remove("documentId");
		return JSON.writeValueAsBytes(object);
	}

	private void check(JsonNode request) throws InvalidHttpRequest {
		if (this.only && !Identity.current().may(Role.LOAD)
				&& !this.documents.has(request.path("query").asString(""))) {
			throw new InvalidHttpRequest(ErrorResponse.of(HttpStatus.FORBIDDEN, ErrorCode.DOCUMENT_NOT_REGISTERED,
					"This server answers registered documents only, and this is none; ask one by its id in \"documentId\", or have yours registered by whoever runs the server."));
		}
	}

	private static InvalidHttpRequest unknown(JsonNode request) {
		return request.hasNonNull("documentId") ? new InvalidHttpRequest(ErrorResponse.of(HttpStatus.BAD_REQUEST,
				ErrorCode.DOCUMENT_NOT_REGISTERED,
				"No document is registered under this id; send its SHA-256 hash, or the id that its manifest gives it."))
				: new InvalidHttpRequest(
						ErrorResponse.of(HttpStatus.OK, ErrorCode.DOCUMENT_NOT_REGISTERED, UNKNOWN_HASH));
	}

}
