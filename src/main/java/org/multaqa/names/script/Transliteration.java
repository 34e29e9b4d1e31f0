package org.multaqa.names.script;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.multaqa.model.DigitNormalizer;

/**
 * Transliterates names to Latin letters, for ids that people can read. Spellings that
 * differ only in what writers do not write consistently (accents, vowel signs, tatweel,
 * forms of alef, ya and ta marbuta, capitals, blanks) become equal; names with different
 * letters can become equal too.
 */
public final class Transliteration {

	private static final Pattern IGNORED = Pattern.compile("[\\p{M}\\p{Cf}\\u0640'’‘ʼ`´ʿʾ]+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Map<String, String> LATIN = Map.ofEntries(Map.entry("ß", "ss"), Map.entry("æ", "ae"),
			Map.entry("œ", "oe"), Map.entry("ø", "o"), Map.entry("ł", "l"), Map.entry("đ", "d"), Map.entry("ð", "d"),
			Map.entry("þ", "th"), Map.entry("ı", "i"), Map.entry("ħ", "h"), Map.entry("ŋ", "n"),
			Map.entry("&", " and "), Map.entry("ς", "σ"));

	private static final Map<Integer, String> LETTERS = letters(
			"ا a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش ch ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ل l م m ن n "
					+ "ه h و w ي y ",
			"چ ch ژ j ھ h ہ h ے y ",
			"а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch "
					+ "ы y э e ю yu я ya і i є ie ґ g ј j љ lj њ nj ћ c ђ dj џ dz ",
			"α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch ψ ps ω o");

	private static final Pattern SOFT_SIGNS = Pattern.compile("(?<=\\p{L})[ьъⵯ]");

	private Transliteration() {
	}

	/**
	 * The words of a name in lower case with hyphens between them, in their own script,
	 * with one form for what writers mix. Names with equal results are spelled alike.
	 */
	public static String folded(String name) {
		String plain = Normalizer.normalize(DigitNormalizer.ascii(name), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		plain = ArabicLetters.oneForm(IGNORED.matcher(plain).replaceAll(""));
		for (Map.Entry<String, String> letter : LATIN.entrySet()) {
			plain = plain.replace(letter.getKey(), letter.getValue());
		}
		return BETWEEN_WORDS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
	}

	/**
	 * A folded name in Latin letters: Arabic, Tifinagh, Cyrillic and Greek letters are
	 * transliterated, letters of other scripts remain.
	 */
	public static String latin(String folded) {
		StringBuilder latin = new StringBuilder();
		String plain = TifinaghLetters.latin(SOFT_SIGNS.matcher(folded).replaceAll(""));
		int letter;
		for (int at = 0; at < plain.length(); at += Character.charCount(letter)) {
			letter = plain.codePointAt(at);
			String known = LETTERS.get(letter);
			if (known == null) {
				latin.appendCodePoint(letter);
			}
			else {
				latin.append(vowel(plain, at, known));
			}
		}
		return latin.toString();
	}

	/** Within a word, waw and ya are vowels; at its end, ha is mostly ta marbuta. */
	private static String vowel(String text, int at, String letter) {
		boolean begins = at == 0 || text.charAt(at - 1) == '-';
		boolean ends = at + 1 == text.length() || text.charAt(at + 1) == '-';
		return switch (text.charAt(at)) {
			case 'و' -> begins ? letter : "ou";
			case 'ي' -> begins ? letter : "i";
			case 'ه' -> (ends && !begins) ? "a" : letter;
			default -> letter;
		};
	}

	private static Map<Integer, String> letters(String... tables) {
		Map<Integer, String> letters = new HashMap<>();
		for (String table : tables) {
			String[] cells = table.split(" ");
			for (int i = 0; i < cells.length; i += 2) {
				letters.put(cells[i].codePointAt(0), cells[i + 1]);
			}
		}
		return Map.copyOf(letters);
	}

}
