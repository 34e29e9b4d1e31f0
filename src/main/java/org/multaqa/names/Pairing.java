package org.multaqa.names;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds for the words of one name the words of another with which they go best, in any
 * order, two written together where that fits better.
 */
final class Pairing {

	/** Pairs that cost more than this are no pairs. */
	private static final double MOST = 2;

	private static final double WRITTEN_TOGETHER = 0.04;

	private final ReadName one;

	private final ReadName other;

	private final Leftover leftover;

	private final @Nullable Match[] best;

	private final WordPair[][] pairs;

	private final WordPairs known;

	/**
	 * @param start whether the last word of the first name may be only the start of one
	 */
	private Pairing(ReadName one, ReadName other, Leftover leftover, boolean start, WordPairs known) {
		this.one = one;
		this.other = other;
		this.leftover = leftover;
		this.known = known;
		this.best = new Match[(one.size() + 1) << other.size()];
		this.pairs = new WordPair[one.size()][other.size()];
		for (int i = 0; i < one.size(); i++) {
			for (int j = 0; j < other.size(); j++) {
				this.pairs[i][j] = known.of(one.word(i), other.word(j), start && i == one.size() - 1);
			}
		}
	}

	static Match of(ReadName one, ReadName other, Leftover leftover, boolean start, WordPairs known) {
		return new Pairing(one, other, leftover, start, known).from(0, 0);
	}

	private Match from(int index, int used) {
		int slot = (index << this.other.size()) | used;
		Match known = this.best[slot];
		if (known == null) {
			known = (index == this.one.size()) ? rest(used) : search(index, used);
			this.best[slot] = known;
		}
		return known;
	}

	private Match search(int index, int used) {
		NameWord word = this.one.word(index);
		Match least = from(index + 1, used).alone(this.leftover.ofOne(word), word);
		for (int j = 0; j < this.other.size(); j++) {
			if ((used & (1 << j)) != 0) {
				continue;
			}
			WordPair pair = this.pairs[index][j];
			if (pair.cost() < MOST) {
				least = least
					.orBetter(from(index + 1, used | (1 << j)).and(pair, index, j, word, this.other.word(j), false));
			}
			if (j + 1 < this.other.size() && (used & (1 << (j + 1))) == 0 && pair.cost() > 0.1) {
				NameWord joint = this.other.joint(j);
				WordPair together = this.known.of(word, joint, false);
				if (together.cost() < pair.cost()) {
					least = least.orBetter(from(index + 1, used | (3 << j)).and(together, index, j, word, joint, true));
				}
			}
			if (index + 1 < this.one.size() && pair.cost() > 0.1) {
				NameWord joint = this.one.joint(index);
				WordPair together = this.known.of(joint, this.other.word(j), false);
				if (together.cost() < pair.cost()) {
					least = least.orBetter(
							from(index + 2, used | (1 << j)).and(together, index, j, joint, this.other.word(j), true));
				}
			}
		}
		return least;
	}

	private Match rest(int used) {
		Match rest = new Match(0, 0, List.of(), List.of(), false);
		for (int j = 0; j < this.other.size(); j++) {
			if ((used & (1 << j)) == 0) {
				rest = rest.alone(this.leftover.ofOther(this.other.word(j)), this.other.word(j));
			}
		}
		return rest;
	}

	/** What a word costs that goes with none. */
	interface Leftover {

		double ofOne(NameWord word);

		double ofOther(NameWord word);

	}

	/**
	 * How two names go together.
	 *
	 * @param cost what speaks against their being one
	 * @param weight how many sounds they can be told by, in the words that go together
	 * @param pairs these words
	 * @param alone the words that go with none
	 * @param joined whether words are written together in one of them
	 */
	record Match(double cost, double weight, List<Pair> pairs, List<NameWord> alone, boolean joined) {

		private Match alone(double price, NameWord word) {
			List<NameWord> more = new ArrayList<>(this.alone);
			more.add(word);
			return new Match(this.cost + price, this.weight, this.pairs, more, this.joined);
		}

		private Match and(WordPair pair, int index, int otherIndex, NameWord one, NameWord other, boolean together) {
			List<Pair> more = new ArrayList<>();
			more.add(new Pair(index, otherIndex, one, other, pair));
			more.addAll(this.pairs);
			double shared = (one.weight() + other.weight()) / 2.0;
			return new Match(this.cost + pair.cost() + (together ? WRITTEN_TOGETHER : 0), this.weight + shared, more,
					this.alone, this.joined || together);
		}

		private Match orBetter(Match other) {
			return (other.cost < this.cost) ? other : this;
		}

		/** Whether the words that go together stand in one order in both. */
		boolean inOrder() {
			for (int i = 1; i < this.pairs.size(); i++) {
				if (this.pairs.get(i).otherIndex() < this.pairs.get(i - 1).otherIndex()) {
					return false;
				}
			}
			return true;
		}

	}

	/** Two words that go together, and where they stand. */
	record Pair(int index, int otherIndex, NameWord one, NameWord other, WordPair comparison) {

	}

}
