package org.multaqa.imports.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

import org.multaqa.names.script.Transliteration;

/**
 * Readable names for ids: lower-case Latin letters, digits and hyphens. Other scripts are
 * transliterated. What cannot be, or what is too long, is told apart by a part of its
 * hash.
 */
public final class Slug {

	private static final int LONGEST = 90;

	private static final int LONGEST_ID = 60;

	/** 64 bits: no two names of a register share them by chance. */
	private static final int HASH = 8;

	/** 32 bits, where the text before them tells most apart. */
	private static final int SHORT_HASH = 4;

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern FOREIGN = Pattern.compile("[\\p{L}\\p{N}&&[^a-z0-9]]");

	private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

	private static final Pattern READABLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,69}");

	private Slug() {
	}

	/**
	 * The slug of a name; empty for a text without letters or digits. Spellings that are
	 * folded alike have one; that two other names have one is rare, and whoever makes ids
	 * of them has to look ({@link SlugRegistry}).
	 */
	public static String of(String text) {
		String folded = Transliteration.folded(text);
		String latin = Transliteration.latin(folded);
		String slug = joined(latin);
		if (!FOREIGN.matcher(latin).find() && slug.length() <= LONGEST) {
			return slug;
		}
		return start(slug, LONGEST - 1 - 2 * HASH) + "-" + hash(folded, HASH);
	}

	/** Whether a name is written in Latin letters only. */
	public static boolean isLatin(String text) {
		return !FOREIGN.matcher(Transliteration.folded(text)).find();
	}

	/**
	 * The name of an id that the file itself gives: as it is where it can be one, so that
	 * it stays whatever the thing is called.
	 */
	public static String ofId(String id) {
		return READABLE.matcher(id).matches() ? id : ofId(id, LONGEST_ID);
	}

	/** The name of an id as far as it can be read, and a part of its hash. */
	public static String ofId(String id, int longest) {
		String slug = joined(Transliteration.latin(Transliteration.folded(id)));
		boolean whole = isLatin(id) && slug.length() <= longest;
		return start(slug, longest) + "-" + hash(id, whole ? SHORT_HASH : HASH);
	}

	/** The same in small letters, with a hash where that alone would lose something. */
	public static String ofIdInSmallLetters(String id) {
		String name = ofId(id);
		if (!CAPITAL.matcher(name).find()) {
			return name;
		}
		return name.toLowerCase(Locale.ROOT) + "-" + hash(name, SHORT_HASH);
	}

	private static String joined(String plain) {
		return OTHERS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
	}

	private static String start(String slug, int most) {
		String start = slug.substring(0, Math.min(slug.length(), most)).replaceAll("-$", "");
		return start.isEmpty() ? "x" : start;
	}

	/** A few digits that tell texts apart. */
	public static String hash(String text) {
		return hash(text, SHORT_HASH);
	}

	/** A part of the hash, so many bytes of it. */
	public static String hash(String text, int bytes) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

}
