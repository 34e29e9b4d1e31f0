package org.multaqa.names.word;

import org.multaqa.names.script.BoundedCache;

/**
 * Keeps words that were parsed for comparison, because names share words.
 */
final class WordCache {

	/** The number of words that are kept; they need some megabytes. */
	private static final int MOST = 10_000;

	/** The longest word that is kept; longer ones are rarely repeated. */
	private static final int LONGEST = 40;

	private static final BoundedCache<Written, NameWord> KNOWN = new BoundedCache<>(MOST, Written::read);

	private WordCache() {
	}

	static NameWord of(String written, String text, boolean article) {
		Written word = new Written(written, text, article);
		return (written.length() + text.length() > 2 * LONGEST) ? word.read() : KNOWN.of(word);
	}

	/**
	 * A word as written in a name.
	 */
	private record Written(String written, String text, boolean article) {

		NameWord read() {
			return NameWord.of(this.written, this.text, this.article);
		}

	}

}
