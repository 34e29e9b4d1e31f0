package org.multaqa.names;

import java.util.EnumSet;
import java.util.Set;

import org.multaqa.model.EntityKind;

/**
 * A reason why two similar names may belong to different entities. Where one holds, the
 * names must not be matched without asking a person, however similar they are.
 */
public enum SimilarityCaveat {

	/** The given names differ by a vowel, and are not known as spellings of one name. */
	GIVEN_NAME("the given names are not known as spellings of one", Of.PEOPLE_AND_PLACES),

	/** Mohamed Ahmed and Ahmed Mohamed are two people. */
	ORDER_OF_GIVEN_NAMES("two given names stand in another order", Of.PEOPLE_AND_PLACES),

	/** A word of one name is only an initial. */
	INITIAL("an initial may stand for another name", Of.PEOPLE_AND_PLACES),

	/** The letter g can stand for three letters. */
	G("g may stand for ج, ق or ك", Of.PLACES),

	/** A letter differs. */
	LETTER("a letter differs", Of.ANYTHING),

	/** In the name of a place, words such as Sidi and Oued distinguish it from others. */
	ONLY_IN_ONE("a word is only in one of the names", Of.PLACES),

	/** The order of the words matters in the name of a place. */
	ORDER("the words stand in another order", Of.PLACES),

	/** The Arabic script writes too little of the name to distinguish it from others. */
	CONSONANTS("hardly more than the consonants agree", Of.PLACES),

	/** Another vowel can make the name of another place. */
	VOWELS("vowels differ", Of.PLACES);

	private final String sentence;

	private final Of of;

	SimilarityCaveat(String sentence, Of of) {
		this.sentence = sentence;
		this.of = of;
	}

	/** The reason in a few words, to follow "but". */
	public String sentence() {
		return this.sentence;
	}

	/** Whether the reason applies to names of a kind of entity. */
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

	/**
	 * The entities to whose names a reason applies.
	 */
	private enum Of {

		ANYTHING, PEOPLE_AND_PLACES, PLACES

	}

}
