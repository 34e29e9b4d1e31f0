package org.multaqa.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line {@code sep=;}, with which a spreadsheet states the delimiter of a file. It is
 * not a row of the table.
 *
 * @param length the length of the line in bytes, with its end; 0 if there is none
 * @param delimiter the delimiter that it states
 */
record SeparatorLine(int length, char delimiter) {

	/** The largest number of bytes of the line. */
	private static final int MOST = 16;

	private static final Pattern LINE = Pattern
		.compile("\"?(?i:sep)=([\\x00-\\x7F&&[^\r\n\"]])\"?[ ,;\t]*(?:\r\n?|\n)");

	/**
	 * Reads the line at the beginning of a file.
	 * @param from the number of bytes before the first line
	 */
	static SeparatorLine of(Path file, int from) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			in.skipNBytes(from);
			Matcher line = LINE.matcher(new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1));
			return line.lookingAt() ? new SeparatorLine(line.end(), line.group(1).charAt(0))
					: new SeparatorLine(0, ',');
		}
	}

	boolean isThere() {
		return this.length > 0;
	}

}
