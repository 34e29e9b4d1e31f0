package org.multaqa.intake.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Encodes and decodes UTF-8, and reports the first byte that is not UTF-8 as a problem.
 */
public final class TextEncoding {

	private static final String EXPECTED = "UTF-8";

	/** The first byte that an encoded surrogate would have. */
	private static final int SURROGATE = 0xED;

	private TextEncoding() {
	}

	/**
	 * The bytes of a text. Half of a surrogate pair has no bytes in UTF-8; it gets the
	 * bytes of its code point, so that it is refused when the bytes are decoded.
	 */
	static byte[] encode(String text) {
		int half = firstHalf(text, 0);
		if (half < 0) {
			return text.getBytes(StandardCharsets.UTF_8);
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
		int from = 0;
		while (half >= 0) {
			bytes.writeBytes(text.substring(from, half).getBytes(StandardCharsets.UTF_8));
			int character = text.charAt(half);
			bytes.write(SURROGATE);
			bytes.write(0x80 | ((character >> 6) & 0x3F));
			bytes.write(0x80 | (character & 0x3F));
			from = half + 1;
			half = firstHalf(text, from);
		}
		bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
		return bytes.toByteArray();
	}

	private static int firstHalf(String text, int from) {
		for (int at = from; at < text.length(); at++) {
			char character = text.charAt(at);
			if (Character.isHighSurrogate(character) && at + 1 < text.length()
					&& Character.isLowSurrogate(text.charAt(at + 1))) {
				at++;
			}
			else if (Character.isSurrogate(character)) {
				return at;
			}
		}
		return -1;
	}

	/**
	 * The text, without a byte order mark.
	 * @param line the number of its first line, for the location of a problem
	 */
	public static String decode(String document, byte[] content, int from, int until, int line) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer bytes = ByteBuffer.wrap(content, from, until - from);
		CharBuffer characters = CharBuffer.allocate(until - from);
		CoderResult result = decoder.decode(bytes, characters, true);
		String text = characters.flip().toString();
		text = text.startsWith("\uFEFF") ? text.substring(1) : text;
		if (result.isError()) {
			int half = halfAt(content, bytes.position(), until);
			String found = (half >= 0) ? ForbiddenCharacters.name(half) : "the byte 0x%02X%s"
				.formatted(content[bytes.position()] & 0xFF, guess(text, content, from, until));
			throw new ParseAborted(new Problem(placeAfter(document, text, line), found, EXPECTED, null));
		}
		int forbidden = ForbiddenCharacters.firstForbidden(text);
		if (forbidden >= 0) {
			String found = ForbiddenCharacters.name(text.codePointAt(forbidden)) + guess(text, content, from, until);
			throw new ParseAborted(new Problem(placeAfter(document, text.substring(0, forbidden), line), found,
					"text without control characters, in UTF-8", null));
		}
		return text;
	}

	/** The surrogate that three bytes would encode, or -1. */
	private static int halfAt(byte[] content, int at, int until) {
		boolean isHalf = at + 2 < until && (content[at] & 0xFF) == SURROGATE && (content[at + 1] & 0xE0) == 0xA0
				&& (content[at + 2] & 0xC0) == 0x80;
		return isHalf ? 0xD000 | (content[at + 1] & 0x3F) << 6 | (content[at + 2] & 0x3F) : -1;
	}

	private static SourceLocation placeAfter(String document, String before, int line) {
		int start = 0;
		int lines = line;
		for (int at = 0; at < before.length(); at++) {
			char character = before.charAt(at);
			if (character == '\n' || (character == '\r' && !before.startsWith("\n", at + 1))) {
				lines++;
				start = at + 1;
			}
		}
		return new SourceLocation(document, lines, before.codePointCount(start, before.length()) + 1, "");
	}

	/**
	 * The encoding that the bytes probably have, so that the writer knows what to
	 * convert.
	 */
	private static String guess(String readable, byte[] content, int from, int until) {
		int zeros = 0;
		int high = 0;
		int arabic = 0;
		CharBuffer inArabic = Charset.isSupported("windows-1256")
				? Charset.forName("windows-1256").decode(ByteBuffer.wrap(content, from, until - from))
				: CharBuffer.allocate(0);
		for (int at = from; at < until; at++) {
			zeros += (content[at] == 0) ? 1 : 0;
			high += (content[at] < 0) ? 1 : 0;
			arabic += (content[at] < 0 && at - from < inArabic.length() && isArabic(inArabic.charAt(at - from))) ? 1
					: 0;
		}
		if (isUtf16(content) || zeros > (until - from) / 4) {
			return ", which looks like UTF-16";
		}
		boolean isBrokenUtf8 = readable.chars().anyMatch((character) -> character > 0x7F);
		if (high == 0 || zeros > 0 || isBrokenUtf8) {
			return "";
		}
		return (arabic * 10 > high * 7) ? ", which looks like Windows-1256 (Arabic)"
				: ", which looks like Windows-1252 or ISO-8859-1 (Latin)";
	}

	public static boolean isUtf16(byte[] content) {
		return content.length > 1 && ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
				|| (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF));
	}

	private static boolean isArabic(char character) {
		return Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC;
	}

}
