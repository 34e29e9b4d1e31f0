package org.multaqa.names.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.multaqa.names.key.Lexicon;
import org.multaqa.names.script.ArabicLetters;

/**
 * Finds the acronyms of a name: a single word in Latin letters may be an acronym, and
 * several words may be abbreviated to their initials. An Arabic name has the acronyms of
 * its translations.
 */
public final class Acronyms {

	private static final Pattern ACRONYM = Pattern.compile("[a-z]{3,8}");

	private static final int LEAST_WORDS = 2;

	/** The largest number of acronyms of a name; a word may have several translations. */
	private static final int MOST = 12;

	private Acronyms() {
	}

	/** Whether a name may be an acronym: a single short word. */
	public static boolean isOne(String folded) {
		return ACRONYM.matcher(folded).matches();
	}

	/** The possible abbreviations of the name; empty for names of few words. */
	public static Set<String> of(String name) {
		List<NameWord> words = ParsedName.of(name).words();
		if (words.size() < LEAST_WORDS || words.stream().noneMatch((word) -> !word.meanings().isEmpty())) {
			return Set.of();
		}
		Set<String> all = Set.of("");
		for (NameWord word : words) {
			Set<String> longer = new LinkedHashSet<>();
			for (String start : all) {
				initials(word).limit(MOST).forEach((initial) -> longer.add(start + initial));
			}
			all = Set.copyOf(longer.stream().limit(MOST).toList());
		}
		return Set.copyOf(all.stream().filter(Acronyms::isOne).toList());
	}

	private static Stream<String> initials(NameWord word) {
		if (!ArabicLetters.isArabic(word.text())) {
			return Stream.of(initials(word.text()));
		}
		List<String> translated = Lexicon.OTHER_WORDS.initials(word.meanings());
		return translated.isEmpty() ? Stream.of("") : translated.stream().distinct();
	}

	/** The initials of each part of a phrase or a compound. */
	private static String initials(String text) {
		StringBuilder initials = new StringBuilder();
		for (String part : text.split("[_']")) {
			initials.append(part.isEmpty() ? "" : part.substring(0, 1));
		}
		return initials.toString();
	}

}
