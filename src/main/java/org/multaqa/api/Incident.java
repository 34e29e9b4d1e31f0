package org.multaqa.api;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import graphql.language.SourceLocation;
import org.multaqa.query.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that went wrong on our side. The log has all of it under the id; the reader
 * gets the id and nothing else.
 *
 * @param id eight hexadecimal digits
 */
record Incident(String id) {

	private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * Logs what went wrong, with its stack trace.
	 * @param where what was being done
	 * @param cause what went wrong
	 */
	static Incident log(String where, Throwable cause) {
		Incident incident = new Incident(HexFormat.of().toHexDigits(RANDOM.nextInt()));
		LOG.error("Error id {}, {}", incident.id, where, cause);
		return incident;
	}

	/**
	 * Logs what went wrong where nothing was thrown.
	 * @param where what was being done
	 * @param what what went wrong
	 */
	static Incident log(String where, String what) {
		Incident incident = new Incident(HexFormat.of().toHexDigits(RANDOM.nextInt()));
		LOG.error("Error id {}, {}: {}", incident.id, where, what);
		return incident;
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
