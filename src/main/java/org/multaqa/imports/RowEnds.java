package org.multaqa.imports;

import java.nio.charset.StandardCharsets;

/** Follows the quotes of a row, to know whether it goes on in the next line. */
final class RowEnds {

	private final byte delimiter;

	private final byte quote;

	private State state = State.START;

	RowEnds(char delimiter, char quote) {
		this.delimiter = String.valueOf(delimiter).getBytes(StandardCharsets.US_ASCII)[0];
		this.quote = String.valueOf(quote).getBytes(StandardCharsets.US_ASCII)[0];
	}

	/** Takes one more line of the row. */
	void take(byte[] line) {
		for (byte each : line) {
			if (this.state == State.BROKEN) {
				return;
			}
			this.state = next(each);
		}
	}

	private State next(byte each) {
		if (this.state == State.QUOTED) {
			return (each == this.quote) ? State.CLOSED : State.QUOTED;
		}
		if (each == this.delimiter || each == '\n' || each == '\r') {
			return State.START;
		}
		return switch (this.state) {
			case START -> (each == this.quote) ? State.QUOTED : State.PLAIN;
			case CLOSED -> (each == this.quote) ? State.QUOTED : State.BROKEN;
			default -> State.PLAIN;
		};
	}

	/** Whether the last cell is quoted and goes on. */
	boolean isOpen() {
		return this.state == State.QUOTED;
	}

	/** Whether something stands between a closing quote and the next delimiter. */
	boolean isBroken() {
		return this.state == State.BROKEN;
	}

	private enum State {

		START, PLAIN, QUOTED, CLOSED, BROKEN

	}

}
