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
 * Replaces the id of a registered document by its text. If only registered documents are
 * allowed, it refuses all others. A client with a token that allows loading may send any
 * document: the restriction is for readers on an open network.
 *
 * @param documents the registered documents
 * @param only whether readers may send only registered documents
 */
public record RegisteredDocumentResolver(RegisteredDocuments documents, boolean only) {

	/** Leaves a body with a key twice to the check of request bodies. */
	private static final JsonMapper JSON = JsonMapper.builder(RepeatedJsonKey.STRICT).build();

	/** The message that Apollo clients expect before they send the text. */
	private static final String UNKNOWN_HASH = "PersistedQueryNotFound";

	/**
	 * Resolves the document of a request.
	 * @param body UTF-8 JSON, or something else
	 * @return the body of the request with the text of its document
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
			// the check of request bodies reports the error
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
					"This server accepts registered documents only, and this one is not registered; send the id of a registered document as \"documentId\", or ask the operator of the server to register yours."));
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
