package org.multaqa.imports.table;

import java.nio.charset.StandardCharsets;

/** Tracks the quotes of a row, to find out whether the row continues on the next line. */
final class QuoteState {

	private final byte delimiter;

	private final byte quote;

	private QuotePhase state = QuotePhase.START;

	QuoteState(char delimiter, char quote) {
		this.delimiter = String.valueOf(delimiter).getBytes(StandardCharsets.US_ASCII)[0];
		this.quote = String.valueOf(quote).getBytes(StandardCharsets.US_ASCII)[0];
	}

	/** Adds a line of the row. */
	void take(byte[] line) {
		for (byte each : line) {
			if (this.state == QuotePhase.BROKEN) {
				return;
			}
			this.state = next(each);
		}
	}

	private QuotePhase next(byte each) {
		if (this.state == QuotePhase.QUOTED) {
			return (each == this.quote) ? QuotePhase.CLOSED : QuotePhase.QUOTED;
		}
		if (each == this.delimiter || each == '\n' || each == '\r') {
			return QuotePhase.START;
		}
		return switch (this.state) {
			case START -> (each == this.quote) ? QuotePhase.QUOTED : QuotePhase.PLAIN;
			case CLOSED -> (each == this.quote) ? QuotePhase.QUOTED : QuotePhase.BROKEN;
			default -> QuotePhase.PLAIN;
		};
	}

	/** Whether the last cell is quoted and not closed. */
	boolean isOpen() {
		return this.state == QuotePhase.QUOTED;
	}

	/** Whether there is text between a closing quote and the next delimiter. */
	boolean isBroken() {
		return this.state == QuotePhase.BROKEN;
	}

	private enum QuotePhase {

		START, PLAIN, QUOTED, CLOSED, BROKEN

	}

}
