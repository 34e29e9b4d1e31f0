package org.multaqa.draft.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Reads the text of an article from UTF-8 or HTML. Invisible characters, such as
 * direction marks, are removed, so that a quoted wording shows what it contains.
 */
public final class TextReader {

	/** The largest size of a text in bytes. */
	public static final int MOST_BYTES = 1 << 20;

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}&&[^\\u200C\\u200D]]");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\f]]");

	private static final Pattern LINES = Pattern.compile("\\r\\n?|[\\f\\u0085\\u2028\\u2029]");

	private static final Pattern BLANKS = Pattern.compile("[\\t\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");

	private TextReader() {
	}

	/**
	 * Reads a text.
	 * @throws UnreadableText if it is too large, is not text, or is empty
	 */
	public static ArticleText read(byte[] bytes) {
		if (bytes.length > MOST_BYTES) {
			throw tooLarge(bytes.length);
		}
		try {
			return read(StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString());
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableText(
					"The input is not text in UTF-8. A draft is made from a text or from HTML, both in UTF-8.");
		}
	}

	/**
	 * Reads a text.
	 * @throws UnreadableText if it is too large, is not text, or is empty
	 */
	public static ArticleText read(String text) {
		if (text.length() > MOST_BYTES) {
			throw tooLarge(text.length());
		}
		if (CONTROL.matcher(text).find()) {
			throw new UnreadableText(
					"The input contains control characters, so it is not text. A draft is made from a text or from HTML, both in UTF-8.");
		}
		if (text.codePoints()
			.anyMatch((letter) -> letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)) {
			throw new UnreadableText("The input contains half of a character pair, so it is not text.");
		}
		String plain = HtmlText.isHtml(text) ? HtmlText.plain(text) : text;
		plain = BLANKS.matcher(LINES.matcher(plain).replaceAll("\n")).replaceAll(" ");
		plain = INVISIBLE.matcher(CONTROL.matcher(plain).replaceAll("")).replaceAll("");
		if (plain.codePoints().noneMatch(Character::isLetter)) {
			throw new UnreadableText(
					"The text is empty: it has no words. A draft is made from the text of an article.");
		}
		return ArticleText.of(plain);
	}

	private static UnreadableText tooLarge(int size) {
		return new UnreadableText(
				"The text has %s bytes, and the limit is %s. Send one article at a time.".formatted(size, MOST_BYTES));
	}

}
