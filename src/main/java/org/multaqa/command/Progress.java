package org.multaqa.command;

import java.io.PrintStream;

/**
 * One line that says how far a command is, to a person who watches; it goes away again.
 */
final class Progress {

	private final PrintStream err;

	private final boolean watched;

	Progress(Surroundings around) {
		this.err = around.err();
		this.watched = around.terminal();
	}

	void say(String line) {
		if (this.watched) {
			this.err.print("\r\u001b[K" + line);
			this.err.flush();
		}
	}

	void clear() {
		say("");
	}

}
