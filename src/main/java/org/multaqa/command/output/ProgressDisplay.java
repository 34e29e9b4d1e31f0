package org.multaqa.command.output;

import java.io.PrintStream;

import org.multaqa.command.line.CliContext;

/**
 * Shows the progress of a command: on a terminal in one line that is overwritten, in a
 * log in a new line at intervals.
 */
public final class ProgressDisplay {

	private static final long NANOS_BETWEEN_LINES = 10_000_000_000L;

	private static final long NANOS_BETWEEN_LOOKS = 100_000_000L;

	private final PrintStream err;

	private final boolean watched;

	private long said = System.nanoTime() - NANOS_BETWEEN_LOOKS;

	private boolean shown;

	public ProgressDisplay(CliContext around) {
		this.err = around.err();
		this.watched = around.terminal();
	}

	public void say(String line) {
		long now = System.nanoTime();
		if (now - this.said < (this.watched ? NANOS_BETWEEN_LOOKS : NANOS_BETWEEN_LINES)) {
			return;
		}
		this.said = now;
		if (this.watched) {
			this.err.print("\r\u001b[K" + line);
			this.err.flush();
			this.shown = true;
		}
		else {
			this.err.println(line);
		}
	}

	public void clear() {
		if (this.shown) {
			this.err.print("\r\u001b[K");
			this.err.flush();
			this.shown = false;
		}
	}

}
