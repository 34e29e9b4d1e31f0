package org.multaqa.api;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.SourceLocation;
import org.multaqa.query.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that went wrong on our side. The log has all of it under the id; the reader
 * gets the id and nothing else. What goes wrong in the same way within a minute is one
 * incident.
 *
 * @param id eight hexadecimal digits
 */
record Incident(String id) {

	private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

	private static final Recurrence<Incident> RECURRENCE = new Recurrence<>();

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * Logs what went wrong, with its stack trace. The same again within a minute is not
	 * logged, and has the same id.
	 * @param where what was being done
	 * @param cause what went wrong
	 */
	static Incident log(String where, Throwable cause) {
		return RECURRENCE.of(kind(cause), Incident::make,
				(incident, others) -> LOG.error("Error id {}, {}{}", incident.id, where, others, cause));
	}

	/**
	 * Logs what went wrong where nothing was thrown.
	 * @param where what was being done
	 * @param what what went wrong
	 */
	static Incident log(String where, String what) {
		return RECURRENCE.of(what, Incident::make,
				(incident, others) -> LOG.error("Error id {}, {}: {}{}", incident.id, where, what, others));
	}

	private static Incident make() {
		return new Incident(HexFormat.of().toHexDigits(RANDOM.nextInt()));
	}

	/** What is thrown at the same place for the same reason is alike. */
	private static String kind(Throwable cause) {
		return Stream.iterate(cause, (next) -> next != null, Throwable::getCause)
			.limit(20)
			.map((next) -> next.getClass().getName() + Arrays.stream(next.getStackTrace()).findFirst())
			.collect(Collectors.joining(" "));
	}

	CodedError error() {
		return error(List.of(), List.of());
	}

	CodedError error(List<SourceLocation> locations, List<Object> path) {
		return new CodedError(ErrorCode.INTERNAL,
				"Something went wrong on our side; quote error id %s when you report it.".formatted(this.id), locations,
				path, Map.of("id", this.id));
	}

}
