package org.multaqa.analysis.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.names.NameKey;
import org.multaqa.names.SearchKeys;

/**
 * A name of an entity that is compared with others.
 *
 * @param text the name
 * @param whole keys of the whole name, by the spellings that people use and by all words
 * @param words the keys of its words, and of what stands for words that are translated
 */
public record ComparedName(String text, List<String> whole, List<String> words) {

	/** Of names with more words, the keys of some are compared. */
	private static final int MOST_WORDS = 10;

	/** What stands for all words written together, and is found only by the like. */
	private static final String WRITTEN_TOGETHER = "1";

	/** What stands for the meaning of a word that is translated. */
	private static final String MEANING = "0";

	public ComparedName {
		whole = List.copyOf(whole);
		words = List.copyOf(words);
	}

	/** The name, with keys of its own. */
	public static ComparedName of(String text) {
		SearchKeys keys = SearchKeys.of(text);
		return of(text, List.of(NameKey.of(text), keys.whole()), keys.indexedFine(), keys.indexedCoarse());
	}

	/**
	 * The name, with keys that an index holds.
	 * @param fine the fine keys, with a space between
	 * @param coarse the coarse keys, with a space between
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
