package org.multaqa.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Readable names for ids: lower-case Latin letters, digits and hyphens. What they cannot
 * spell, or what is too long, is told apart by a part of its hash.
 */
final class Slug {

	private static final int LONGEST = 90;

	private static final int LONGEST_ID = 60;

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern FOREIGN = Pattern.compile("[\\p{L}\\p{N}&&[^a-z0-9]]");

	private static final Pattern READABLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,69}");

	private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ß", "ss"), Map.entry("æ", "ae"),
			Map.entry("œ", "oe"), Map.entry("ø", "o"), Map.entry("ł", "l"), Map.entry("đ", "d"), Map.entry("ð", "d"),
			Map.entry("þ", "th"), Map.entry("ı", "i"), Map.entry("ħ", "h"), Map.entry("ŋ", "n"),
			Map.entry("&", " and "));

	private Slug() {
	}

	/** The slug of a name; empty for a text without letters or digits. */
	static String of(String text) {
		String plain = latin(text);
		String slug = joined(plain);
		if (!FOREIGN.matcher(plain).find() && slug.length() <= LONGEST) {
			return slug;
		}
		return start(slug, LONGEST - 9) + "-" + hash(Normalizer.normalize(text, Normalizer.Form.NFKC));
	}

	/**
	 * The name of an id that the file itself gives: as it is where it can be one, so that
	 * it stays whatever the thing is called.
	 */
	static String ofId(String id) {
		return READABLE.matcher(id).matches() ? id : ofId(id, LONGEST_ID);
	}

	/** The name of an id as far as it can be read, and a part of its hash. */
	static String ofId(String id, int longest) {
		return start(joined(latin(id)), longest) + "-" + hash(id);
	}

	private static String latin(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		plain = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
		for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
			plain = plain.replace(letter.getKey(), letter.getValue());
		}
		return plain;
	}

	private static String joined(String plain) {
		return OTHERS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
	}

	private static String start(String slug, int most) {
		String start = slug.substring(0, Math.min(slug.length(), most)).replaceAll("-$", "");
		return start.isEmpty() ? "x" : start;
	}

	static String hash(String text) {
		return hash(text, 4);
	}

	/** A part of the hash, so many bytes of it. */
	static String hash(String text, int bytes) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

}
