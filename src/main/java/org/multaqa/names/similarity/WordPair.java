package org.multaqa.names.similarity;

import org.multaqa.names.key.WordReading;
import org.multaqa.names.script.ArabicLetters;
import org.multaqa.names.word.NameWord;

/**
 * The comparison of two words.
 *
 * @param cost 0 for equal words, 1 for a sound that makes another word
 * @param ground what the comparison is based on
 */
public record WordPair(double cost, Ground ground) {

	private static final double ARTICLE = 0.03;

	private static final double READ_AS_ARTICLE = 0.12;

	private static final double ARTICLE_IN_ONE = 0.012;

	private static final double ANOTHER_GIVEN_NAME = 1.2;

	private static final double INITIAL = 0.35;

	private static final double DIFFERENT = 3;

	/**
	 * Compares two words.
	 * @param start whether the first word may be only the start of the other
	 */
	static WordPair of(NameWord one, NameWord other, boolean start) {
		if (one.written().equals(other.written())) {
			return new WordPair((one.article() == other.article()) ? 0 : ARTICLE_IN_ONE, Ground.SAME);
		}
		if (one.isNumber() || other.isNumber()) {
			return one.number().equals(other.number()) ? new WordPair(0.02, Ground.MEANING)
					: new WordPair(DIFFERENT, Ground.SOUND);
		}
		if (one.sharesGivenName(other)) {
			return new WordPair(0, Ground.GIVEN_NAME);
		}
		if (one.sharesMeaning(other)) {
			return new WordPair(one.kind() ? 0.02 : 0.04, Ground.MEANING);
		}
		if (start && other.text().startsWith(one.text())) {
			return new WordPair(0.05, Ground.START);
		}
		if (one.isInitial() || other.isInitial()) {
			return new WordPair((one.sounds().charAt(0) == other.sounds().charAt(0)) ? INITIAL : DIFFERENT,
					Ground.INITIAL);
		}
		double cost = byReading(one, other, start) + ((one.article() == other.article()) ? 0 : ARTICLE_IN_ONE);
		if (one.isAnotherGivenName(other)) {
			return new WordPair(Math.max(cost, ANOTHER_GIVEN_NAME), Ground.ANOTHER_GIVEN_NAME);
		}
		return new WordPair(cost, ground(one, other, cost));
	}

	/** Whether the words are neither written alike nor known to be one word. */
	public boolean respelled() {
		return switch (this.ground) {
			case SCRIPT, SOUND, ARABIC_SPELLING, LATIN_SPELLING, LETTER -> true;
			default -> false;
		};
	}

	private static Ground ground(NameWord one, NameWord other, double cost) {
		boolean across = ArabicLetters.isArabic(one.text()) != ArabicLetters.isArabic(other.text());
		if (cost >= 0.75) {
			return Ground.LETTER;
		}
		if (across) {
			return (cost < 0.2) ? Ground.SCRIPT : Ground.SOUND;
		}
		return ArabicLetters.isArabic(one.text()) ? Ground.ARABIC_SPELLING : Ground.LATIN_SPELLING;
	}

	private static double byReading(NameWord one, NameWord other, boolean start) {
		double least = Double.MAX_VALUE;
		for (int i = 0; i < one.readings().size(); i++) {
			for (int j = 0; j < other.readings().size(); j++) {
				double cost = cost(one.readings().get(i), other) + cost(other.readings().get(j), one)
						+ between(one.readings().get(i).sounds(), other.readings().get(j).sounds(), start);
				least = Math.min(least, cost);
			}
		}
		return least;
	}

	private static double between(String one, String other, boolean start) {
		return start ? SoundAlignment.costOfStart(one, other) : SoundAlignment.cost(one, other);
	}

	/**
	 * An article that is only a possible reading costs more if the other word has none.
	 */
	private static double cost(WordReading wordReading, NameWord other) {
		return wordReading.cost() + (wordReading.withoutArticle() ? (other.article() ? ARTICLE : READ_AS_ARTICLE) : 0);
	}

	/**
	 * What a comparison of words is based on.
	 */
	public enum Ground {

		SAME, GIVEN_NAME, ANOTHER_GIVEN_NAME, MEANING, START, INITIAL, SCRIPT, SOUND, ARABIC_SPELLING, LATIN_SPELLING,
		LETTER

	}

}
