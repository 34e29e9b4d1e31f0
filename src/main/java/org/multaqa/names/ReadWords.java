package org.multaqa.names;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps words that have been read for comparing, because reading takes longer than most
 * comparisons and names share their words.
 */
final class ReadWords {

	/** Some megabytes. When so many are kept, it begins again with none. */
	private static final int MOST = 10_000;

	/** Longer ones are hardly met twice. */
	private static final int LONGEST = 40;

	private static final Map<Written, NameWord> KNOWN = new ConcurrentHashMap<>();

	private ReadWords() {
	}

	static NameWord of(String written, String text, boolean article) {
		if (written.length() + text.length() > 2 * LONGEST) {
			return NameWord.of(written, text, article);
		}
		if (KNOWN.size() >= MOST) {
			KNOWN.clear();
		}
		return KNOWN.computeIfAbsent(new Written(written, text, article),
				(absent) -> NameWord.of(written, text, article));
	}

	/** A word as it stands in a name. */
	private record Written(String written, String text, boolean article) {

	}

}
