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
 * Something that went wrong on our side. The log has all of it under the id; the reader
 * gets the id and nothing else. What goes wrong in the same way within a minute is one
 * incident.
 *
 * @param id eight hexadecimal digits
 */
public record InternalError(String id) {

	private static final Logger LOG = LoggerFactory.getLogger(InternalError.class);

	private static final RepeatedMessageFilter<InternalError> RECURRENCE = new RepeatedMessageFilter<>();

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * Logs what went wrong, with its stack trace. The same again within a minute is not
	 * logged, and has the same id.
	 * @param where what was being done
	 * @param cause what went wrong
	 */
	public static InternalError log(String where, Throwable cause) {
		return RECURRENCE.of(kind(cause), InternalError::make,
				(internalError, others) -> LOG.error("Error id {}, {}{}", internalError.id, where, others, cause));
	}

	/**
	 * Logs what went wrong where nothing was thrown.
	 * @param where what was being done
	 * @param what what went wrong
	 */
	public static InternalError log(String where, String what) {
		return RECURRENCE.of(what, InternalError::make,
				(internalError, others) -> LOG.error("Error id {}, {}: {}{}", internalError.id, where, what, others));
	}

	private static InternalError make() {
		return new InternalError(HexFormat.of().toHexDigits(RANDOM.nextInt()));
	}

	/** What is thrown at the same place for the same reason is alike. */
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
				"Something went wrong on our side; quote error id %s when you report it.".formatted(this.id), locations,
				path, Map.of("id", this.id));
	}

}
