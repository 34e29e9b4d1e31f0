package org.multaqa.names.similarity;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.names.word.NameWord;
import org.multaqa.names.word.ParsedName;

/**
 * Assigns the words of one name to the best matching words of another, in any order. Two
 * words may be written together as one.
 */
public final class WordAssignment {

	/** The largest cost of a pair of words. */
	private static final double MOST = 2;

	private static final double WRITTEN_TOGETHER = 0.04;

	/** Not decided yet. */
	private static final int OPEN = 0;

	/** The word has no counterpart. */
	private static final int ALONE = 1;

	/** The word matches a word of the other name, whose position is added. */
	private static final int WORDS = 1 << 4;

	/** The word matches two words of the other name, from the position that is added. */
	private static final int OTHERS_TOGETHER = 2 << 4;

	/**
	 * The word and the next one match a word of the other name, whose position is added.
	 */
	private static final int ONES_TOGETHER = 3 << 4;

	private final ParsedName one;

	private final ParsedName other;

	private final Leftover leftover;

	private final WordPair[][] pairs;

	/** The lowest cost from a word on, by the set of used words of the other name. */
	private final double[] least;

	/** The choice with the lowest cost. */
	private final int[] choices;

	/**
	 * @param start whether the last word of the first name may be only the start of one
	 */
	private WordAssignment(ParsedName one, ParsedName other, Leftover leftover, boolean start) {
		this.one = one;
		this.other = other;
		this.leftover = leftover;
		this.least = new double[(one.size() + 1) << other.size()];
		this.choices = new int[this.least.length];
		this.pairs = new WordPair[one.size()][other.size()];
		for (int i = 0; i < one.size(); i++) {
			for (int j = 0; j < other.size(); j++) {
				this.pairs[i][j] = WordPairCache.of(one.word(i), other.word(j), start && i == one.size() - 1);
			}
		}
	}

	public static Match of(ParsedName one, ParsedName other, Leftover leftover, boolean start) {
		WordAssignment wordAssignment = new WordAssignment(one, other, leftover, start);
		wordAssignment.from(0, 0);
		return wordAssignment.match(0, 0);
	}

	private double from(int index, int used) {
		int slot = slot(index, used);
		if (this.choices[slot] == OPEN) {
			if (index == this.one.size()) {
				this.choices[slot] = ALONE;
				this.least[slot] = rest(used);
			}
			else {
				search(index, used, slot);
			}
		}
		return this.least[slot];
	}

	private int slot(int index, int used) {
		return (index << this.other.size()) | used;
	}

	private void search(int index, int used, int slot) {
		NameWord word = this.one.word(index);
		this.least[slot] = from(index + 1, used) + this.leftover.ofOne(word);
		this.choices[slot] = ALONE;
		for (int j = 0; j < this.other.size(); j++) {
			if ((used & (1 << j)) != 0) {
				continue;
			}
			WordPair pair = this.pairs[index][j];
			if (pair.cost() < MOST) {
				offer(slot, from(index + 1, used | (1 << j)) + pair.cost(), WORDS + j);
			}
			if (j + 1 < this.other.size() && (used & (1 << (j + 1))) == 0 && pair.cost() > 0.1) {
				double together = WordPairCache.of(word, this.other.joint(j), false).cost();
				if (together < pair.cost()) {
					offer(slot, from(index + 1, used | (3 << j)) + together + WRITTEN_TOGETHER, OTHERS_TOGETHER + j);
				}
			}
			if (index + 1 < this.one.size() && pair.cost() > 0.1) {
				double together = WordPairCache.of(this.one.joint(index), this.other.word(j), false).cost();
				if (together < pair.cost()) {
					offer(slot, from(index + 2, used | (1 << j)) + together + WRITTEN_TOGETHER, ONES_TOGETHER + j);
				}
			}
		}
	}

	private void offer(int slot, double cost, int choice) {
		if (cost < this.least[slot]) {
			this.least[slot] = cost;
			this.choices[slot] = choice;
		}
	}

	private double rest(int used) {
		double rest = 0;
		for (int j = 0; j < this.other.size(); j++) {
			if ((used & (1 << j)) == 0) {
				rest += this.leftover.ofOther(this.other.word(j));
			}
		}
		return rest;
	}

	/** Follows the choices with the lowest cost, and collects their pairs. */
	private Match match(int index, int used) {
		int slot = slot(index, used);
		int choice = this.choices[slot];
		int j = choice % WORDS;
		if (index == this.one.size()) {
			return new Match(this.least[slot], this.least[slot], 0, List.of(), unused(used), false);
		}
		NameWord word = this.one.word(index);
		return switch (choice - j) {
			case WORDS -> match(index + 1, used | (1 << j)).and(this.least[slot],
					new Pair(index, j, word, this.other.word(j), this.pairs[index][j]), false);
			case OTHERS_TOGETHER -> match(index + 1, used | (3 << j)).and(this.least[slot],
					together(index, j, word, this.other.joint(j)), true);
			case ONES_TOGETHER -> match(index + 2, used | (1 << j)).and(this.least[slot],
					together(index, j, this.one.joint(index), this.other.word(j)), true);
			default -> match(index + 1, used).alone(this.least[slot], word);
		};
	}

	private Pair together(int index, int otherIndex, NameWord one, NameWord other) {
		return new Pair(index, otherIndex, one, other, WordPairCache.of(one, other, false));
	}

	private List<NameWord> unused(int used) {
		List<NameWord> unused = new ArrayList<>();
		for (int j = 0; j < this.other.size(); j++) {
			if ((used & (1 << j)) == 0) {
				unused.add(this.other.word(j));
			}
		}
		return unused;
	}

	/**
	 * The cost of a word without a counterpart.
	 */
	public interface Leftover {

		double ofOne(NameWord word);

		double ofOther(NameWord word);

	}

	/**
	 * The assignment of the words of two names.
	 *
	 * @param cost the total cost
	 * @param further the part of the cost for words that only the other name has
	 * @param weight the number of distinctive sounds in the words of the pairs
	 * @param pairs the pairs of words
	 * @param alone the words without a counterpart
	 * @param joined whether one of the names has words written together
	 */
	public record Match(double cost, double further, double weight, List<Pair> pairs, List<NameWord> alone,
			boolean joined) {

		private Match alone(double whole, NameWord word) {
			List<NameWord> more = new ArrayList<>(this.alone);
			more.add(word);
			return new Match(whole, this.further, this.weight, this.pairs, more, this.joined);
		}

		private Match and(double whole, Pair pair, boolean together) {
			List<Pair> more = new ArrayList<>();
			more.add(pair);
			more.addAll(this.pairs);
			double shared = (pair.one().weight() + pair.other().weight()) / 2.0;
			return new Match(whole, this.further, this.weight + shared, more, this.alone, this.joined || together);
		}

		/** Whether the pairs have the same order in both names. */
		public boolean inOrder() {
			for (int i = 1; i < this.pairs.size(); i++) {
				if (this.pairs.get(i).otherIndex() < this.pairs.get(i - 1).otherIndex()) {
					return false;
				}
			}
			return true;
		}

	}

	/**
	 * Two matching words and their positions.
	 */
	public record Pair(int index, int otherIndex, NameWord one, NameWord other, WordPair comparison) {

	}

}
