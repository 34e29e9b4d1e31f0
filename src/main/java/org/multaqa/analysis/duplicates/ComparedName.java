package org.multaqa.analysis.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.names.NameKey;
import org.multaqa.names.SearchKeys;

/**
 * A name with its keys for the search for duplicates.
 *
 * @param text the name
 * @param whole keys of the whole name: by common spellings, and by all words
 * @param words the keys of its words, and of the meanings of words that are translated
 */
public record ComparedName(String text, List<String> whole, List<String> words) {

	/** The largest number of words whose keys are compared. */
	private static final int MOST_WORDS = 10;

	/** Prefix of the key for all words joined; such keys are not compared here. */
	private static final String WRITTEN_TOGETHER = "1";

	/** Prefix of the key for the meaning of a translated word. */
	private static final String MEANING = "0";

	public ComparedName {
		whole = List.copyOf(whole);
		words = List.copyOf(words);
	}

	/** The name, with computed keys. */
	public static ComparedName of(String text) {
		SearchKeys keys = SearchKeys.of(text);
		return of(text, List.of(NameKey.of(text), keys.whole()), keys.indexedFine(), keys.indexedCoarse());
	}

	/**
	 * The name, with keys from an index.
	 * @param fine the fine keys, separated by blanks
	 * @param coarse the coarse keys, separated by blanks
	 */
	public static ComparedName of(String text, List<String> whole, String fine, String coarse) {
		List<String> words = Stream
			.concat(keys(coarse).filter((key) -> !key.startsWith(WRITTEN_TOGETHER)),
					keys(fine).filter((key) -> key.startsWith(MEANING)))
			.distinct()
			.limit(MOST_WORDS)
			.sorted()
			.toList();
		return new ComparedName(text, whole.stream().filter((key) -> !key.isEmpty()).distinct().toList(), words);
	}

	private static Stream<String> keys(String keys) {
		return Arrays.stream(keys.split(" ")).filter((key) -> !key.isEmpty());
	}

}
