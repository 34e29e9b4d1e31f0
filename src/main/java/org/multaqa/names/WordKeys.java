package org.multaqa.names;

import java.util.List;

/**
 * The keys of a word.
 *
 * @param fine its consonants, w and y where they are heard as such included
 * @param coarse its consonants without w and y, which may be vowels
 * @param others the same where letters that write several sounds write another, such as g
 * @param meanings what stands for it if it is a word that is translated
 */
public record WordKeys(String fine, String coarse, List<String> others, List<String> meanings) {

	public WordKeys {
		others = others.stream().filter((other) -> !other.equals(coarse)).distinct().toList();
		meanings = List.copyOf(meanings);
	}

}
