package org.multaqa.query.error;

/**
 * The reason why a request was not answered as asked: the closed set of values of
 * {@code extensions.code} in an error. Programs read the code, people the message.
 */
public enum ErrorCode {

	/** The HTTP request is not one that the endpoint supports. */
	BAD_REQUEST,

	/** The request names a host that this server does not serve. */
	BAD_HOST,

	/** The request comes from a page of an origin that is not allowed. */
	BAD_ORIGIN,

	/**
	 * The request has only the hash of a document; the client is to send the document
	 * too.
	 */
	PERSISTED_QUERY_NOT_SUPPORTED,

	/** The document, or its id, is not registered. */
	DOCUMENT_NOT_REGISTERED,

	/** The URL does not exist. */
	NOT_FOUND,

	/** The document is not GraphQL. */
	PARSE_FAILED,

	/** The request has more errors than the response lists. */
	TOO_MANY_ERRORS,

	/** The document or its variables are not valid for the schema. */
	VALIDATION_FAILED,

	/** The body, the document or one of its values is larger than the limit. */
	TOO_LARGE,

	/** The document is nested deeper than the limit. */
	TOO_DEEP,

	/** The document has more fields than the limit. */
	TOO_MANY_FIELDS,

	/** The document has more aliases than the limit. */
	TOO_MANY_ALIASES,

	/** The document defines more fragments than the limit. */
	TOO_MANY_FRAGMENTS,

	/** The estimated cost of the operation is above the limit. */
	QUERY_TOO_COSTLY,

	/** An argument is well formed, but its value is not valid. */
	BAD_ARGUMENT,

	/** A cursor is not one that this server returned for this list. */
	BAD_CURSOR,

	/** An id does not have the form of one. */
	BAD_ID,

	/** Loading needs a token. */
	UNAUTHORIZED,

	/** The role of the token does not allow the operation. */
	FORBIDDEN,

	/** A client sends more requests in a time than the limit. */
	RATE_LIMITED,

	/** A subscriber takes its events more slowly than the limit. */
	TOO_SLOW,

	/** The database exceeded its time limit. */
	TIMEOUT,

	/** The graph of the known-at time is still being prepared. */
	NOT_READY,

	/** The database is not available at the moment. */
	UNAVAILABLE,

	/** An internal error; the error has an id to quote. */
	INTERNAL

}
