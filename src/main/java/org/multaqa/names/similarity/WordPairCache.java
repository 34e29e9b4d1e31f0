package org.multaqa.names.similarity;

import org.multaqa.names.script.BoundedCache;
import org.multaqa.names.word.NameWord;

/**
 * Keeps comparisons of words, because names share words and are compared in both
 * directions.
 */
public final class WordPairCache {

	/** The number of comparisons that are kept; they need some megabytes. */
	private static final int MOST = 50_000;

	private static final BoundedCache<Two, WordPair> KNOWN = new BoundedCache<>(MOST, Two::compared);

	private WordPairCache() {
	}

	/**
	 * @param start whether the first word may be only the start of the other
	 */
	public static WordPair of(NameWord one, NameWord other, boolean start) {
		return KNOWN.of(new Two(one, other, start));
	}

	/**
	 * Two words as a key. They are compared by identity, because {@code WordCache}
	 * returns the same object for a word; comparing their contents would be as slow as
	 * computing the comparison.
	 */
	private record Two(NameWord one, NameWord other, boolean start) {

		WordPair compared() {
			return WordPair.of(this.one, this.other, this.start);
		}

		@Override
		public boolean equals(Object object) {
			return object instanceof Two two && this.one == two.one && this.other == two.other
					&& this.start == two.start;
		}

		@Override
		public int hashCode() {
			return (System.identityHashCode(this.one) * 31 + System.identityHashCode(this.other)) * 2
					+ (this.start ? 1 : 0);
		}

	}

}
