package org.multaqa.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.multaqa.names.script.SoundTranscription;
import org.multaqa.names.similarity.WordAssignment;
import org.multaqa.names.similarity.WordAssignment.Pair;
import org.multaqa.names.word.NameWord;

/**
 * Finds the reasons why two matching names may belong to different entities.
 */
final class SimilarityCaveats {

	/** The largest cost of a difference between two words that is a habit of spelling. */
	private static final double HABITS = 0.05;

	/** The largest cost of a difference between a word and its transliteration. */
	private static final double LETTER_BY_LETTER = 0.03;

	/** The largest number of sounds of a word that many other words share. */
	private static final int FEW_SOUNDS = 4;

	private SimilarityCaveats() {
	}

	static Set<SimilarityCaveat> of(WordAssignment.Match match) {
		Set<SimilarityCaveat> doubts = EnumSet.noneOf(SimilarityCaveat.class);
		match.pairs().forEach((pair) -> add(pair, doubts));
		if (match.alone().stream().anyMatch((word) -> !word.kind())) {
			doubts.add(SimilarityCaveat.ONLY_IN_ONE);
		}
		if (!match.inOrder()) {
			doubts.add(SimilarityCaveat.ORDER);
			if (givenNamesSwapped(match.pairs())) {
				doubts.add(SimilarityCaveat.ORDER_OF_GIVEN_NAMES);
			}
		}
		return doubts;
	}

	private static void add(Pair pair, Set<SimilarityCaveat> doubts) {
		NameWord one = pair.one();
		NameWord other = pair.other();
		double cost = pair.comparison().cost();
		switch (pair.comparison().ground()) {
			case SAME, MEANING, START -> {
			}
			case GIVEN_NAME -> {
				if (!one.surelySharesGivenName(other)) {
					doubts.add(SimilarityCaveat.GIVEN_NAME);
				}
			}
			case ANOTHER_GIVEN_NAME -> doubts.add(SimilarityCaveat.GIVEN_NAME);
			case INITIAL -> doubts.add(SimilarityCaveat.INITIAL);
			case LETTER -> doubts.add(SimilarityCaveat.LETTER);
			case SCRIPT, SOUND -> {
				unknownSpelling(pair, doubts);
				if (isGuessedG(one.sounds(), other.sounds()) || isGuessedG(other.sounds(), one.sounds())) {
					doubts.add(SimilarityCaveat.G);
				}
				if (cost > HABITS || Math.min(one.weight(), other.weight()) < FEW_SOUNDS) {
					doubts.add(SimilarityCaveat.CONSONANTS);
				}
			}
			case ARABIC_SPELLING, LATIN_SPELLING -> {
				unknownSpelling(pair, doubts);
				if (cost > HABITS) {
					doubts.add(SimilarityCaveat.VOWELS);
				}
			}
		}
	}

	/** If the spellings of a given name are known, another spelling is another name. */
	private static void unknownSpelling(Pair pair, Set<SimilarityCaveat> doubts) {
		if (pair.one().given().isEmpty() != pair.other().given().isEmpty()
				&& pair.comparison().cost() > LETTER_BY_LETTER) {
			doubts.add(SimilarityCaveat.GIVEN_NAME);
		}
	}

	private static boolean isGuessedG(String latin, String arabic) {
		return !SoundTranscription.inArabic(latin) && SoundTranscription.inArabic(arabic) && latin.indexOf('g') >= 0
				&& arabic.indexOf('گ') < 0;
	}

	private static boolean givenNamesSwapped(List<Pair> pairs) {
		for (int i = 0; i < pairs.size(); i++) {
			for (int j = i + 1; j < pairs.size(); j++) {
				if (pairs.get(j).otherIndex() < pairs.get(i).otherIndex() && isGiven(pairs.get(i))
						&& isGiven(pairs.get(j))) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isGiven(Pair pair) {
		return !pair.one().given().isEmpty() && !pair.other().given().isEmpty();
	}

}
