package org.multaqa.query;

import java.util.Locale;

/**
 * A position in the history of loads: after everything that a write transaction recorded.
 *
 * @param at the time of the transaction in milliseconds since 1970 UTC
 * @param turn the number of the transaction
 */
public record HistoryPosition(long at, long turn) {

	/** The number of digits of a transaction in the order of changes. */
	public static final int DIGITS = 12;

	/** The position before everything. */
	public static final HistoryPosition START = new HistoryPosition(0, 0);

	/** The position among changes of the same time; it sorts after those it follows. */
	public String id() {
		return String.format(Locale.ROOT, "%0" + DIGITS + "d~", this.turn);
	}

}
