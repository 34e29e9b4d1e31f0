package org.multaqa.bench.loading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Makes a file of records as many times as long: each copy has records and meetings of
 * its own, in years of its own, and the same people and organizations, who so have as
 * many times as many meetings.
 */
final class RecordFileMultiplier {

	private static final Pattern RECORD = Pattern.compile("(\"record\"\\s*:\\s*\")([^\"]+)\"");

	private static final Pattern MEETING = Pattern.compile("\"(meeting/[^\"]+)\"");

	private static final Pattern YEAR = Pattern.compile("(\"when\"\\s*:\\s*\")(\\d{4})");

	private static final int YEARS_APART = 10;

	private RecordFileMultiplier() {
	}

	/**
	 * Writes the larger file.
	 * @param records JSON Lines
	 */
	static Path of(Path records, int times, Path larger) throws IOException {
		try (Writer writer = Files.newBufferedWriter(larger)) {
			for (int copy = 0; copy < times; copy++) {
				try (BufferedReader reader = Files.newBufferedReader(records)) {
					for (String line = reader.readLine(); line != null; line = reader.readLine()) {
						writer.write((copy == 0) ? line : changed(line, copy));
						writer.write('\n');
					}
				}
			}
		}
		return larger;
	}

	private static String changed(String line, int copy) {
		String renamed = RECORD.matcher(line).replaceFirst("$1$2-" + copy + "\"");
		String moved = MEETING.matcher(renamed).replaceAll("\"$1-" + copy + "\"");
		return YEAR.matcher(moved)
			.replaceAll((year) -> year.group(1) + (Integer.parseInt(year.group(2)) - YEARS_APART * copy));
	}

}
