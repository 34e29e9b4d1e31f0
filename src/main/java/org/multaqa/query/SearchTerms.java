package org.multaqa.query;

import java.util.List;

/**
 * By what names are found in an index: letters and digits only, so that nothing in them
 * means anything to it.
 *
 * @param words folded words
 * @param fine keys of the words, of consonants
 * @param coarse keys of the words, of those consonants that are never vowels
 * @param together coarse keys of adjacent words written together
 */
public record SearchTerms(List<String> words, List<String> fine, List<String> coarse, List<String> together) {

	public SearchTerms {
		words = List.copyOf(words);
		fine = List.copyOf(fine);
		coarse = List.copyOf(coarse);
		together = List.copyOf(together);
	}

}
