package org.multaqa.names.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.multaqa.names.script.ArabicLetters;

/**
 * Recognises numbers in names: Mohammed VI, Mohammed 6, محمد السادس.
 */
final class NameNumerals {

	/** The words of each ordinal number, from 1 on. */
	private static final List<String> ORDINALS = List.of("اول اولى premier premiere first",
			"ثاني ثانية deuxieme second", "ثالث ثالثة troisieme third", "رابع رابعة quatrieme fourth",
			"خامس خامسة cinquieme fifth", "سادس سادسة sixieme sixth", "سابع سابعة septieme seventh",
			"ثامن ثامنة huitieme eighth", "تاسع تاسعة neuvieme ninth", "عاشر عاشرة dixieme tenth");

	private static final Pattern ROMAN = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");

	private static final Map<String, Integer> BY_WORD = byWord();

	/** The largest number of digits; longer numbers have no other spellings. */
	private static final int MOST_DIGITS = 8;

	private NameNumerals() {
	}

	/** The number that a word stands for; Arabic ordinals need the article. */
	static OptionalInt of(String word, boolean article) {
		if (word.isEmpty()) {
			return OptionalInt.empty();
		}
		if (word.length() <= MOST_DIGITS && word.chars().allMatch((digit) -> digit >= '0' && digit <= '9')) {
			return OptionalInt.of(Integer.parseInt(word));
		}
		if (ROMAN.matcher(word).matches()) {
			return OptionalInt.of(roman(word));
		}
		boolean arabic = ArabicLetters.isArabic(word);
		Integer ordinal = (arabic && !article) ? null : BY_WORD.get(arabic ? ArabicLetters.oneForm(word) : word);
		return (ordinal != null) ? OptionalInt.of(ordinal) : OptionalInt.empty();
	}

	private static int roman(String word) {
		int number = 0;
		for (int i = 0; i < word.length(); i++) {
			int value = value(word.charAt(i));
			boolean less = i + 1 < word.length() && value < value(word.charAt(i + 1));
			number += less ? -value : value;
		}
		return number;
	}

	private static int value(char letter) {
		return switch (letter) {
			case 'i' -> 1;
			case 'v' -> 5;
			default -> 10;
		};
	}

	private static Map<String, Integer> byWord() {
		Map<String, Integer> byWord = new HashMap<>();
		for (int i = 0; i < ORDINALS.size(); i++) {
			for (String word : ORDINALS.get(i).split(" ")) {
				byWord.put(ArabicLetters.isArabic(word) ? ArabicLetters.oneForm(word) : word, i + 1);
			}
		}
		return Map.copyOf(byWord);
	}

}
