package org.multaqa.imports.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

import org.multaqa.imports.mapping.TableMapping.CsvDialect;
import org.multaqa.imports.report.RowRejected;

/** Decodes the bytes of a row. */
public final class RowDecoder {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private final CsvDialect csvDialect;

	public RowDecoder(CsvDialect csvDialect) {
		this.csvDialect = csvDialect;
	}

	/**
	 * Decodes bytes.
	 * @throws RowRejected if they are not valid in this encoding
	 */
	public String of(byte[] bytes) {
		CharsetDecoder decoder = this.csvDialect.charset()
			.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		if (decoder.decode(in, out, true).isError()) {
			throw RowRejected.of(
					"the byte 0x%02X, which is not %s; if the whole file is encoded that way, say encoding: %s",
					bytes[in.position()], this.csvDialect.charset().name(), "windows-1252 or windows-1256");
		}
		String text = out.flip().toString();
		return checked(this.csvDialect.repair() ? repaired(text) : text);
	}

	private static String repaired(String text) {
		StringBuilder repaired = new StringBuilder(text);
		for (int i = 0; i < repaired.length(); i++) {
			char character = repaired.charAt(i);
			if (character >= 0x80 && character < 0xA0) {
				repaired.setCharAt(i, new String(new byte[] { (byte) character }, WINDOWS).charAt(0));
			}
		}
		return repaired.toString();
	}

	private static String checked(String text) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r') {
				throw RowRejected.of("the control character U+%04X%s", (int) character, (character >= 0x80)
						? "; if it was a dash or quote of Windows-1252, say repair: windows-1252" : "");
			}
		}
		return text;
	}

}
