package org.multaqa.command.line;

import java.util.List;

import org.multaqa.intake.document.SpellingSuggestions;

/**
 * The end of a message about an unknown word: a question with the nearest known word.
 */
final class SpellingHint {

	private SpellingHint() {
	}

	/**
	 * Ends a clause with a question that names the nearest word, or with a full stop if
	 * no word is near.
	 */
	static String of(String word, List<String> words) {
		return SpellingSuggestions.nearest(word, words).map("; did you mean %s?"::formatted).orElse(".");
	}

}
