package org.multaqa.names;

import java.util.HashMap;
import java.util.Map;

/**
 * Compares words, each two of them once: many names have the same words.
 */
final class WordPairs {

	private final Map<Two, WordPair> known = new HashMap<>();

	/**
	 * @param start whether the first of them may be only the start of the other
	 */
	WordPair of(NameWord one, NameWord other, boolean start) {
		return this.known.computeIfAbsent(new Two(one, other, start), (absent) -> WordPair.of(one, other, start));
	}

	/**
	 * Two words. They are told by who they are, since {@link ReadWords} gives the same
	 * word each time: to compare all that is read of them takes as long as comparing
	 * them.
	 */
	private record Two(NameWord one, NameWord other, boolean start) {

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
