package org.multaqa.names.similarity;

import org.multaqa.names.script.BoundedCache;
import org.multaqa.names.word.NameWord;

/**
 * Keeps how words compare: names have the same words, and are compared in two ways.
 */
public final class WordPairCache {

	/** Some megabytes. */
	private static final int MOST = 50_000;

	private static final BoundedCache<Two, WordPair> KNOWN = new BoundedCache<>(MOST, Two::compared);

	private WordPairCache() {
	}

	/**
	 * @param start whether the first of them may be only the start of the other
	 */
	public static WordPair of(NameWord one, NameWord other, boolean start) {
		return KNOWN.of(new Two(one, other, start));
	}

	/**
	 * Two words. They are told by who they are, since {@code WordCache} gives the same
	 * word each time: to compare all that is read of them takes as long as comparing
	 * them.
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
