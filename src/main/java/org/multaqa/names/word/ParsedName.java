package org.multaqa.names.word;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.names.script.BoundedCache;

/**
 * A name parsed for comparison: its words, and each word joined with the next.
 *
 * @param words the first words of the name
 * @param joints the joined words, one fewer
 */
public record ParsedName(List<NameWord> words, List<NameWord> joints) {

	/** The number of words that are compared of longer names. */
	private static final int MOST_WORDS = 8;

	/** The number of names that are kept; they need some megabytes. */
	private static final int MOST = 5_000;

	/** The longest name that is kept; longer ones are rarely repeated. */
	private static final int LONGEST = 200;

	private static final BoundedCache<String, ParsedName> KNOWN = new BoundedCache<>(MOST, ParsedName::read);

	public static ParsedName of(String name) {
		return (name.length() > LONGEST) ? read(name) : KNOWN.of(name);
	}

	private static ParsedName read(String name) {
		List<NameWord> all = NameWords.of(name);
		List<NameWord> words = all.subList(0, Math.min(all.size(), MOST_WORDS));
		List<NameWord> joints = new ArrayList<>();
		for (int i = 0; i + 1 < words.size(); i++) {
			joints.add(words.get(i).with(words.get(i + 1)));
		}
		return new ParsedName(words, joints);
	}

	/** The number of distinctive sounds of the name, words for kinds included. */
	public int weight() {
		return this.words.stream().mapToInt(NameWord::weight).sum();
	}

	public boolean isEmpty() {
		return this.words.isEmpty();
	}

	public int size() {
		return this.words.size();
	}

	public NameWord word(int index) {
		return this.words.get(index);
	}

	/** The word joined with the next one. */
	public NameWord joint(int index) {
		return this.joints.get(index);
	}

}
