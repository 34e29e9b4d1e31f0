package org.multaqa.imports.text;

import java.util.Locale;
import java.util.regex.Pattern;

import org.multaqa.model.Sha256;
import org.multaqa.names.script.Transliteration;

/**
 * Readable parts of ids: lower-case Latin letters, digits and hyphens. Other scripts are
 * transliterated. A part of a hash distinguishes texts that cannot be transliterated or
 * are too long.
 */
public final class Slug {

	private static final int LONGEST = 90;

	private static final int LONGEST_ID = 60;

	/** 64 bits, so that two names of a register practically never share a hash. */
	private static final int HASH = 8;

	/** 32 bits, where the text before the hash distinguishes most names. */
	private static final int SHORT_HASH = 4;

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern FOREIGN = Pattern.compile("[\\p{L}\\p{N}&&[^a-z0-9]]");

	private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

	private static final Pattern READABLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,69}");

	private Slug() {
	}

	/**
	 * The slug of a name; empty for a text without letters or digits. Spellings with the
	 * same folded text have the same slug. Other names rarely share one;
	 * {@link SlugRegistry} checks for that.
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

	/** Whether a name has only Latin letters. */
	public static boolean isLatin(String text) {
		return !FOREIGN.matcher(Transliteration.folded(text)).find();
	}

	/**
	 * The slug of an id of the file: the id itself if it is valid, so that it does not
	 * depend on names.
	 */
	public static String ofId(String id) {
		return READABLE.matcher(id).matches() ? id : ofId(id, LONGEST_ID);
	}

	/** The readable part of an id, with a part of its hash. */
	public static String ofId(String id, int longest) {
		String slug = joined(Transliteration.latin(Transliteration.folded(id)));
		boolean whole = isLatin(id) && slug.length() <= longest;
		return start(slug, longest) + "-" + hash(id, whole ? SHORT_HASH : HASH);
	}

	/** The same in lower case, with a hash if that removes a difference. */
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

	/** A few digits of a hash. */
	public static String hash(String text) {
		return hash(text, SHORT_HASH);
	}

	/** The first bytes of the hash, in hexadecimal. */
	public static String hash(String text, int bytes) {
		return Sha256.start(text, bytes);
	}

}
