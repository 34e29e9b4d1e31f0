package org.multaqa.names;

import java.util.List;

/**
 * The keys of a word.
 *
 * @param fine its consonants, w and y where they are heard as such included
 * @param coarse its consonants without w and y, which may be vowels
 * @param other the same where g is the other of the two sounds that it is written for;
 * empty where that is no other key
 * @param meanings what stands for it if it is a word that is translated
 */
public record WordKeys(String fine, String coarse, String other, List<String> meanings) {

	public WordKeys {
		other = other.equals(coarse) ? "" : other;
		meanings = List.copyOf(meanings);
	}

}
