package org.multaqa.draft.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.multaqa.names.NameFolding;

/**
 * A reading of a word. Arabic joins "and", "by", "to", "as" and the article to the next
 * word, but some words start with the same letters.
 *
 * @param prefix the joined words, folded, without the article
 * @param whole the rest of the word, with its article
 * @param base the rest of the word, without its article
 * @param definite whether it has the article
 */
public record WordForm(String prefix, String whole, String base, boolean definite) {

	private static final Set<Character> AND = Set.of('و', 'ف');

	private static final Set<Character> PREPOSITIONS = Set.of('ب', 'ل', 'ك');

	private static final int SHORTEST = 2;

	/** Two words with articles that are written as one: الدارالبيضاء. */
	private static final Pattern TWO_WORDS = Pattern.compile("(?<!\\p{L})(ال\\p{L}{2,})(ال\\p{L}{3,})");

	/** The name with a blank between such words. */
	public static String spaced(String name) {
		return TWO_WORDS.matcher(name).replaceAll("$1 $2");
	}

	/**
	 * A name that starts with this word, in its form without a prefix: after "to", the
	 * article lacks its alef.
	 * @param written the name without the prefix
	 */
	public String standalone(String written) {
		return (this.definite && this.prefix.endsWith("\u0644") && written.startsWith("\u0644\u0644"))
				? "\u0627" + written.substring(1) : written;
	}

	/** The readings of a word, the one as written first. */
	static List<WordForm> of(String word) {
		String folded = fold(word);
		if (!ArabicFolding.isArabic(word)) {
			return List.of(new WordForm("", folded, folded, false));
		}
		if (word.endsWith("\u0649") && folded.equals("\u0648\u0627\u0644\u064A")) {
			// "and to" has the spelling of "wali" except for its last letter
			return List.of(new WordForm("\u0648", "\u0627\u0644\u064A", "\u0627\u0644\u064A", false));
		}
		List<WordForm> forms = new ArrayList<>();
		forms.add(form("", folded));
		prepositions("", folded, forms);
		if (folded.length() > SHORTEST && AND.contains(folded.charAt(0))) {
			String and = folded.substring(0, 1);
			String rest = folded.substring(1);
			forms.add(form(and, rest));
			prepositions(and, rest, forms);
		}
		return forms;
	}

	private static void prepositions(String before, String word, List<WordForm> forms) {
		if (word.length() <= SHORTEST || !PREPOSITIONS.contains(word.charAt(0))) {
			return;
		}
		String prefix = before + word.charAt(0);
		if (word.startsWith("لل")) {
			forms.add(form(prefix, "ال" + word.substring(2)));
		}
		else {
			forms.add(form(prefix, word.substring(1)));
		}
	}

	private static WordForm form(String prefix, String whole) {
		boolean definite = whole.startsWith("ال") && whole.length() > 3;
		return new WordForm(prefix, whole, definite ? whole.substring(2) : whole, definite);
	}

	/** The word with variant letters unified, and with its article. */
	public static String fold(String word) {
		return ArabicFolding.isArabic(word) ? ArabicFolding.fold(word) : NameFolding.fold(word).replace(" ", "");
	}

}
