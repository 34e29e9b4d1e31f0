package org.multaqa.api.error;

import java.util.EnumSet;
import java.util.Set;

import org.multaqa.query.error.ClientDisconnected;
import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs that the server is overloaded: one line for each kind of overload and minute,
 * however many requests are refused.
 */
public final class OverloadLog {

	private static final Logger LOG = LoggerFactory.getLogger(OverloadLog.class);

	private static final Set<ErrorCode> CODES = EnumSet.of(ErrorCode.UNAVAILABLE, ErrorCode.TIMEOUT);

	private static final RepeatedMessageFilter<String> RECURRENCE = new RepeatedMessageFilter<>();

	private OverloadLog() {
	}

	/** Logs an exception if its cause is a lack of something that the server needs. */
	public static void log(ClientException clientException) {
		if (CODES.contains(clientException.code()) && !(clientException instanceof ClientDisconnected)) {
			RECURRENCE.of(clientException.sentence(), clientException::sentence,
					(sentence, others) -> LOG.warn("{}: {}{}", clientException.code(), sentence, others));
		}
	}

}
