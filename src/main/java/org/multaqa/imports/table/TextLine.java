package org.multaqa.imports.table;

/**
 * A line of a file, or several that form one row.
 *
 * @param offset the position of its first byte in the file
 * @param length the length in bytes, with its end
 * @param number the number of the (first) line, from 1
 * @param bytes the bytes, with the line end; only the first ones if the line is too long
 */
public record TextLine(long offset, long length, int number, byte[] bytes) {

	/** Whether the line was too long and is cut. */
	public boolean cut() {
		return this.length > this.bytes.length;
	}

	/** Whether all cells of the row are empty. */
	boolean isEmpty(char delimiter, char quote) {
		for (byte each : this.bytes) {
			if (each != ' ' && each != '\t' && each != '\n' && each != '\r' && each != delimiter && each != quote) {
				return false;
			}
		}
		return !cut();
	}

	public boolean isBlank() {
		for (byte each : this.bytes) {
			if (each != ' ' && each != '\t' && each != '\n' && each != '\r') {
				return false;
			}
		}
		return true;
	}

}
