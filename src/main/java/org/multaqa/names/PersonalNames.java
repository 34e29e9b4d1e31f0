package org.multaqa.names;

import org.multaqa.names.key.Lexicon;

/**
 * Recognises words that can be parts of the names of people.
 */
public final class PersonalNames {

	private PersonalNames() {
	}

	/** Whether a word is known as a given name, in any spelling. */
	public static boolean isGivenName(String word) {
		String folded = NameFolding.fold(word);
		return !Lexicon.GIVEN_NAMES.of(folded).isEmpty() || !Lexicon.GIVEN_NAMES.of(word).isEmpty();
	}

}
