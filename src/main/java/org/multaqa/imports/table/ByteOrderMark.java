package org.multaqa.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

import org.multaqa.imports.report.InvalidImport;
import org.multaqa.intake.document.SourceLocation;

/** Detects the encoding of a file by its first bytes. */
public final class ByteOrderMark {

	private static final byte[] UTF_8 = HexFormat.of().parseHex("efbbbf");

	private static final int ENOUGH = 4;

	private ByteOrderMark() {
	}

	/**
	 * The number of bytes to skip.
	 * @param expected the encoding that is expected
	 * @throws InvalidImport if the file has another encoding
	 */
	public static int length(Path file, Charset expected) throws IOException {
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(ENOUGH);
		}
		String name = file.getFileName().toString();
		if (isWide(start)) {
			throw new InvalidImport(SourceLocation.of(name), "a file that looks like UTF-16", "UTF-8");
		}
		if (start.length < UTF_8.length || !Arrays.equals(start, 0, UTF_8.length, UTF_8, 0, UTF_8.length)) {
			return 0;
		}
		if (!expected.equals(StandardCharsets.UTF_8)) {
			throw new InvalidImport(SourceLocation.of(name), "a byte order mark that says UTF-8",
					"%s, as the mapping says; say encoding: utf-8, or leave it out"
						.formatted(expected.name().toLowerCase(Locale.ROOT)));
		}
		return UTF_8.length;
	}

	/**
	 * Whether it has a byte order mark of UTF-16, or starts with a letter of two bytes.
	 */
	private static boolean isWide(byte[] start) {
		if (start.length < 2) {
			return false;
		}
		int first = start[0] & 0xFF;
		int second = start[1] & 0xFF;
		return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF) || (first == 0) != (second == 0);
	}

}
