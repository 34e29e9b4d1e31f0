package org.multaqa.names;

import org.multaqa.names.key.Lexicon;

/**
 * What can be told of a word by itself about whether it is part of the name of a person.
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
