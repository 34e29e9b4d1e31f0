package org.multaqa.names;

import java.util.EnumSet;
import java.util.Set;

import org.multaqa.model.EntityKind;

/**
 * Why two names that are alike may be those of two. Whoever takes one for the other must
 * ask where one of these holds, however alike they are.
 */
public enum SimilarityCaveat {

	/** The given names differ by a vowel, and no known spelling joins them. */
	GIVEN_NAME("the given names are not known as spellings of one", Of.PEOPLE_AND_PLACES),

	/** Mohamed Ahmed and Ahmed Mohamed are two people. */
	ORDER_OF_GIVEN_NAMES("two given names stand in another order", Of.PEOPLE_AND_PLACES),

	/** Of one of the names a word is only an initial. */
	INITIAL("an initial may stand for another name", Of.PEOPLE_AND_PLACES),

	/** A g is written for three letters. */
	G("g may stand for ج, ق or ك", Of.PLACES),

	/** A letter is another. */
	LETTER("a letter differs", Of.ANYTHING),

	/** In the name of a place, Sidi, Oued and the like tell it from others. */
	ONLY_IN_ONE("a word is only in one of the names", Of.PLACES),

	/** The words of the name of a place have their order. */
	ORDER("the words stand in another order", Of.PLACES),

	/** Arabic writes too little of the name to tell it from others. */
	CONSONANTS("hardly more than the consonants agree", Of.PLACES),

	/** Another vowel makes the name of another place. */
	VOWELS("vowels differ", Of.PLACES);

	private final String sentence;

	private final Of of;

	SimilarityCaveat(String sentence, Of of) {
		this.sentence = sentence;
		this.of = of;
	}

	/** The doubt in a few words, to stand after "but". */
	public String sentence() {
		return this.sentence;
	}

	/** Whether it is one about names of things of a kind. */
	public boolean concerns(EntityKind kind) {
		return switch (this.of) {
			case ANYTHING -> true;
			case PEOPLE_AND_PLACES -> kind == EntityKind.OFFICIAL || EntityKind.TERRITORIES.contains(kind);
			case PLACES -> EntityKind.TERRITORIES.contains(kind);
		};
	}

	static Set<SimilarityCaveat> none() {
		return EnumSet.noneOf(SimilarityCaveat.class);
	}

	/** Of what the names have to be. */
	private enum Of {

		ANYTHING, PEOPLE_AND_PLACES, PLACES

	}

}
