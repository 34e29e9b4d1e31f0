package org.multaqa.api;

import java.util.EnumSet;
import java.util.Set;

import org.multaqa.query.CallerGone;
import org.multaqa.query.ErrorCode;
import org.multaqa.query.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever runs the server that it cannot do all that is asked: a line for each kind
 * and minute, however many requests are refused.
 */
final class Shortage {

	private static final Logger LOG = LoggerFactory.getLogger(Shortage.class);

	private static final Set<ErrorCode> CODES = EnumSet.of(ErrorCode.UNAVAILABLE, ErrorCode.TIMEOUT);

	private static final Recurrence<String> RECURRENCE = new Recurrence<>();

	private Shortage() {
	}

	/** Logs a refusal if it is for want of something that the server needs. */
	static void log(Refusal refusal) {
		if (CODES.contains(refusal.code()) && !(refusal instanceof CallerGone)) {
			RECURRENCE.of(refusal.sentence(), refusal::sentence,
					(sentence, others) -> LOG.warn("{}: {}{}", refusal.code(), sentence, others));
		}
	}

}
