package org.multaqa.api.error;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.SourceLocation;
import org.multaqa.query.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An unexpected failure in the server. The log has the details under an id; the response
 * has only the id. Equal failures within a minute share one id.
 *
 * @param id eight hexadecimal digits
 */
public record InternalError(String id) {

	private static final Logger LOG = LoggerFactory.getLogger(InternalError.class);

	private static final RepeatedMessageFilter<InternalError> RECURRENCE = new RepeatedMessageFilter<>();

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * Logs an exception with its stack trace. An equal exception within a minute is not
	 * logged again and has the same id.
	 * @param where what the server was doing
	 * @param cause the exception
	 */
	public static InternalError log(String where, Throwable cause) {
		return RECURRENCE.of(kind(cause), InternalError::make,
				(internalError, others) -> LOG.error("Error id {}, {}{}", internalError.id, where, others, cause));
	}

	/**
	 * Logs a failure for which nothing was thrown.
	 * @param where what the server was doing
	 * @param what what failed
	 */
	public static InternalError log(String where, String what) {
		return RECURRENCE.of(what, InternalError::make,
				(internalError, others) -> LOG.error("Error id {}, {}: {}{}", internalError.id, where, what, others));
	}

	private static InternalError make() {
		return new InternalError(HexFormat.of().toHexDigits(RANDOM.nextInt()));
	}

	/** Exceptions thrown at the same place for the same reason are equal failures. */
	private static String kind(Throwable cause) {
		return Stream.iterate(cause, (next) -> next != null, Throwable::getCause)
			.limit(20)
			.map((next) -> next.getClass().getName() + Arrays.stream(next.getStackTrace()).findFirst())
			.collect(Collectors.joining(" "));
	}

	public CodedError error() {
		return error(List.of(), List.of());
	}

	CodedError error(List<SourceLocation> locations, List<Object> path) {
		return new CodedError(ErrorCode.INTERNAL,
				"An internal error occurred; quote error id %s when you report it.".formatted(this.id), locations, path,
				Map.of("id", this.id));
	}

}
