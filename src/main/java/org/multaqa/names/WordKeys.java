package org.multaqa.names;

import java.util.List;

/**
 * The search keys of a word.
 *
 * @param fine its consonants, with w and y where they are consonants
 * @param coarse its consonants without w and y, which may be vowels
 * @param others the same with other sounds of letters that write several, such as g
 * @param meanings the keys of its translations
 */
public record WordKeys(String fine, String coarse, List<String> others, List<String> meanings) {

	public WordKeys {
		others = others.stream().filter((other) -> !other.equals(coarse)).distinct().toList();
		meanings = List.copyOf(meanings);
	}

}
