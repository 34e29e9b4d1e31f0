package org.multaqa.names.word;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.names.script.BoundedCache;

/**
 * A name read for comparing: its words, and each with the next one written together.
 *
 * @param words the first words of the name
 * @param joints one fewer
 */
public record ParsedName(List<NameWord> words, List<NameWord> joints) {

	/** Longer names are compared by so many words. */
	private static final int MOST_WORDS = 8;

	/** Some megabytes. */
	private static final int MOST = 5_000;

	/** Longer ones are hardly met twice. */
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

	/** How many sounds it can be told by, words for kinds included. */
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

	/** The word and the next one, written together. */
	public NameWord joint(int index) {
		return this.joints.get(index);
	}

}
