package org.multaqa.imports;

import java.io.IOException;

/**
 * Where something of a record stood in an imported file.
 *
 * @param input what it was read from
 * @param number of the line, or of the entry in its list
 * @param offset of its first byte
 * @param extent of it: what that is, the input knows
 */
record RecordOrigin(ImportInput input, long number, long offset, long extent) {

	/**
	 * How messages call what it was read from, and the entry of it where that has no
	 * line.
	 */
	String document() {
		return this.input.document(this);
	}

	/** The line, or 0 where lines say nothing. */
	int line() {
		return this.input.hasLines() ? (int) this.number : 0;
	}

	/** Keeps it with what is rejected. */
	void reject(String reason) throws IOException {
		this.input.reject(this, reason);
	}

	/** A file, or a list of a file, from which records are made. */
	interface ImportInput {

		String document(RecordOrigin origin);

		boolean hasLines();

		void reject(RecordOrigin origin, String reason) throws IOException;

	}

}
