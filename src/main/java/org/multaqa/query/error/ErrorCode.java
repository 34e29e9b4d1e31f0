package org.multaqa.query.error;

/**
 * Why a request was not answered as asked: the closed set of values of
 * {@code extensions.code} in an error. Programs decide by the code, people read the
 * sentence beside it.
 */
public enum ErrorCode {

	/** The HTTP request is not one that the endpoint understands. */
	BAD_REQUEST,

	/** The request names a host that this server does not answer for. */
	BAD_HOST,

	/** The request comes from a page of an origin that is not let in. */
	BAD_ORIGIN,

	/** The request has only the hash of a query; it is to be sent with the query. */
	PERSISTED_QUERY_NOT_SUPPORTED,

	/** The document, or its id, is none of the registered ones. */
	DOCUMENT_NOT_REGISTERED,

	/** There is nothing at the address. */
	NOT_FOUND,

	/** The document is not GraphQL. */
	PARSE_FAILED,

	/** More errors came up than are told. */
	TOO_MANY_ERRORS,

	/** The document or its variables do not fit the schema. */
	VALIDATION_FAILED,

	/** The body, the document or one of its values is longer than what is read. */
	TOO_LARGE,

	/** The document nests deeper than what is answered. */
	TOO_DEEP,

	/** The document asks for more fields than what is answered at once. */
	TOO_MANY_FIELDS,

	/** The document renames more fields than what is answered at once. */
	TOO_MANY_ALIASES,

	/** The document defines more fragments than what is answered at once. */
	TOO_MANY_FRAGMENTS,

	/** The database would have to read more than it may for one operation. */
	QUERY_TOO_COSTLY,

	/** An argument is well formed, but its value makes no sense. */
	BAD_ARGUMENT,

	/** A cursor is not one that this server gave out for this list. */
	BAD_CURSOR,

	/** An id does not have the shape of one. */
	BAD_ID,

	/** Loading was asked for without the token. */
	UNAUTHORIZED,

	/** The token does not allow what was asked for. */
	FORBIDDEN,

	/** More requests come from one client than are answered in a time. */
	RATE_LIMITED,

	/** The database took longer than the time allowed. */
	TIMEOUT,

	/** What was known at that time is still being put together. */
	NOT_READY,

	/** The database does not answer at the moment. */
	UNAVAILABLE,

	/** Something went wrong on the server; the error carries an id to quote. */
	INTERNAL

}
