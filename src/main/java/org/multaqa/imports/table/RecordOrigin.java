package org.multaqa.imports.table;

import java.io.IOException;

/**
 * The location of a part of a record in an imported file.
 *
 * @param input the input from which it was read
 * @param number the number of the line, or of the entry in its list
 * @param offset the position of its first byte
 * @param extent its size, in a unit that depends on the input
 */
public record RecordOrigin(ImportInput input, long number, long offset, long extent) {

	/**
	 * The name of the input in messages, with the entry if that has no line.
	 */
	public String document() {
		return this.input.document(this);
	}

	/** The line, or 0 if the input has no lines. */
	public int line() {
		return this.input.hasLines() ? (int) this.number : 0;
	}

	/** Stores it with the rejected rows. */
	public void reject(String reason) throws IOException {
		this.input.reject(this, reason);
	}

	/** A file, or a list of a file, from which records are made. */
	public interface ImportInput {

		String document(RecordOrigin origin);

		boolean hasLines();

		void reject(RecordOrigin origin, String reason) throws IOException;

	}

}
