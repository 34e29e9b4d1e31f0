package org.multaqa.names.word;

import org.multaqa.names.script.BoundedCache;

/**
 * Keeps words that have been read for comparing, because names share their words.
 */
final class WordCache {

	/** Some megabytes. */
	private static final int MOST = 10_000;

	/** Longer ones are hardly met twice. */
	private static final int LONGEST = 40;

	private static final BoundedCache<Written, NameWord> KNOWN = new BoundedCache<>(MOST, Written::read);

	private WordCache() {
	}

	static NameWord of(String written, String text, boolean article) {
		Written word = new Written(written, text, article);
		return (written.length() + text.length() > 2 * LONGEST) ? word.read() : KNOWN.of(word);
	}

	/** A word as it stands in a name. */
	private record Written(String written, String text, boolean article) {

		NameWord read() {
			return NameWord.of(this.written, this.text, this.article);
		}

	}

}
