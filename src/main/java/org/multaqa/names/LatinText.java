package org.multaqa.names;

import java.util.List;
import java.util.stream.Collectors;

import org.multaqa.names.key.Lexicon;
import org.multaqa.names.script.ArabicLetters;
import org.multaqa.names.script.Transliteration;
import org.multaqa.names.script.WordSplitter;

/**
 * Writes names in plain Latin letters, for ids that people read. Given names get a usual
 * spelling; other words are transliterated letter by letter.
 */
public final class LatinText {

	private LatinText() {
	}

	/**
	 * The words of a name in lower-case Latin letters and digits, in order and without
	 * the Arabic article. Words in an unsupported script are left out.
	 */
	public static List<String> words(String name) {
		return WordSplitter.of(name)
			.stream()
			.map(LatinText::word)
			.map((word) -> word.replaceAll("[^a-z0-9]+", ""))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	private static String word(String word) {
		if (!ArabicLetters.isArabic(word)) {
			return letterByLetter(word);
		}
		String bare = ArabicLetters.withoutArticle(word);
		return Lexicon.GIVEN_NAMES.labels(Lexicon.GIVEN_NAMES.of(bare))
			.stream()
			.findFirst()
			.orElseGet(() -> letterByLetter(bare));
	}

	private static String letterByLetter(String word) {
		return Transliteration.latin(Transliteration.folded(word));
	}

	/** The words joined by hyphens. */
	public static String joined(String name) {
		return words(name).stream().collect(Collectors.joining("-"));
	}

}
