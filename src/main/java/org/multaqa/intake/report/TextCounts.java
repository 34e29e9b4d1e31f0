package org.multaqa.intake.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts in the order in which they first came, each with how often it came. Of very many
 * the first are kept, and how many more there were.
 */
final class TextCounts {

	private static final int MOST = 1_000;

	private final Map<String, String> texts = new LinkedHashMap<>();

	private final Map<String, Integer> counts = new LinkedHashMap<>();

	private long beyond;

	/**
	 * Counts one more.
	 * @param key what is equal in texts that count as one
	 * @param text the text, as it is shown the first time
	 */
	void add(String key, String text) {
		if (this.texts.size() >= MOST && !this.texts.containsKey(key)) {
			this.beyond++;
			return;
		}
		this.texts.putIfAbsent(key, text);
		this.counts.merge(key, 1, Integer::sum);
	}

	void add(String text) {
		add(text, text);
	}

	/** How many texts there are, equal ones once. */
	long size() {
		return this.texts.size() + this.beyond;
	}

	/** Those kept, with the count behind where it is more than one. */
	List<String> lines() {
		return this.texts.entrySet()
			.stream()
			.map((text) -> text.getValue() + times(this.counts.getOrDefault(text.getKey(), 1)))
			.toList();
	}

	private static String times(int count) {
		return (count == 1) ? "" : " (%s times)".formatted(count);
	}

}
