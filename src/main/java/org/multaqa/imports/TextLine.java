package org.multaqa.imports;

/**
 * A line of a file, or several that are one row.
 *
 * @param offset of its first byte in the file
 * @param length in bytes, with its end
 * @param number of the (first) line, from 1
 * @param bytes of it, with its end; of one that is too long, only the first
 */
record TextLine(long offset, long length, int number, byte[] bytes) {

	/** Whether there are more bytes than are kept. */
	boolean cut() {
		return this.length > this.bytes.length;
	}

	/** Whether it is a row of empty cells. */
	boolean isEmpty(char delimiter, char quote) {
		for (byte each : this.bytes) {
			if (each != ' ' && each != '\t' && each != '\n' && each != '\r' && each != delimiter && each != quote) {
				return false;
			}
		}
		return !cut();
	}

	boolean isBlank() {
		for (byte each : this.bytes) {
			if (each != ' ' && each != '\t' && each != '\n' && each != '\r') {
				return false;
			}
		}
		return true;
	}

}
