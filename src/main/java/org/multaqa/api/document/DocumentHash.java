package org.multaqa.api.document;

import org.multaqa.model.Sha256;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The SHA-256 hash of a document. It identifies the document where its text must not
 * appear, as in logs.
 */
public final class DocumentHash {

	private DocumentHash() {
	}

	/** The hash of a document, in lower-case hexadecimal digits. */
	public static String of(String document) {
		return Sha256.of(document);
	}

	/**
	 * The hash of the document in a request, or nothing if the request has no document.
	 * @param body a JSON object
	 */
	public static String ofRequest(byte[] body) {
		String document = document(body);
		return document.isEmpty() ? "" : of(document);
	}

	/** The document in a request, or nothing if there is none. */
	public static String document(byte[] body) {
		try {
			return JsonMapper.shared().readTree(body).path("query").asString("");
		}
		catch (JacksonException ex) {
			return "";
		}
	}

}
