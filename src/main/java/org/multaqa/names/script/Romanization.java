package org.multaqa.names.script;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Normalizes Latin spellings: signs of scholarly transliterations and of chat spellings,
 * and letters of other scripts that only look like Latin ones.
 */
public final class Romanization {

	private static final Map<Character, String> SCHOLARLY = Map.ofEntries(Map.entry('ǧ', "j"), Map.entry('ḫ', "kh"),
			Map.entry('ẖ', "kh"), Map.entry('ḵ', "kh"), Map.entry('ġ', "gh"), Map.entry('ḡ', "gh"),
			Map.entry('š', "sh"), Map.entry('ž', "j"), Map.entry('ṯ', "th"), Map.entry('ḏ', "dh"),
			Map.entry('č', "tch"));

	private static final Pattern SCHOLARLY_LETTER = Pattern.compile("[ǧḫẖḵġḡšžṯḏčǦḪḴĠḠŠŽṮḎČ]");

	/** A single digit between letters, before a vowel, or after one. */
	private static final Pattern CHAT = Pattern.compile(
			"(?<![\\p{L}\\d])(?=[a-z235679]*[a-z])(?:[a-z]|[235679](?=[aeiou])|(?<=[aeiou])[235679](?!\\d))+(?![\\p{L}\\d])");

	private static final Pattern ORDINAL = Pattern.compile("\\d(?:e|er|eme|i|o|a)?");

	private static final Map<Character, String> CHAT_DIGITS = Map.of('2', "", '3', "a", '5', "kh", '6', "t", '7', "h",
			'9', "k");

	private static final String LOOKALIKES = "аa еe оo рp сc хx уy іi ѕs ӏl ԁd һh αa οo ρp νv ιi κk τt υu "
			+ "АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ΖZ";

	private static final Pattern MIXED = Pattern.compile(
			"[\\p{L}\\p{M}]*(?:\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}]|[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin})[\\p{L}\\p{M}]*");

	private Romanization() {
	}

	public static String plain(String name) {
		if (isPlain(name)) {
			return name;
		}
		String text = Normalizer.normalize(name, Normalizer.Form.NFC);
		if (SCHOLARLY_LETTER.matcher(text).find()) {
			text = replaced(text.toLowerCase(Locale.ROOT), SCHOLARLY);
		}
		text = MIXED.matcher(text).replaceAll((word) -> Matcher.quoteReplacement(inLatin(word.group())));
		return CHAT.matcher(text.toLowerCase(Locale.ROOT))
			.replaceAll((word) -> Matcher.quoteReplacement(
					ORDINAL.matcher(word.group()).matches() ? word.group() : replaced(word.group(), CHAT_DIGITS)));
	}

	/** Whether a name has none of this, as nearly all names. */
	private static boolean isPlain(String name) {
		for (int i = 0; i < name.length(); i++) {
			char letter = name.charAt(i);
			boolean arabic = letter >= '\u0600' && letter < '\u0700';
			boolean western = letter <= '\u00FF' && (letter < '0' || letter > '9') || letter == 'œ' || letter == 'Œ'
					|| letter == '’' || letter == '–';
			if (!arabic && !western) {
				return false;
			}
		}
		return true;
	}

	private static String replaced(String text, Map<Character, String> letters) {
		StringBuilder replaced = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			replaced.append(letters.getOrDefault(letter, String.valueOf(letter)));
		}
		return replaced.toString();
	}

	private static String inLatin(String word) {
		StringBuilder latin = new StringBuilder();
		for (char letter : word.toCharArray()) {
			int at = LOOKALIKES.indexOf(letter);
			boolean found = at >= 0 && at % 3 == 0;
			latin.append(found ? LOOKALIKES.charAt(at + 1) : letter);
		}
		return latin.toString();
	}

}
