package org.multaqa.intake.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts texts in the order of their first occurrence. Only the first of very many are
 * kept; the others are counted.
 */
final class TextCounts {

	private static final int MOST = 1_000;

	private final Map<String, String> texts = new LinkedHashMap<>();

	private final Map<String, Integer> counts = new LinkedHashMap<>();

	private long beyond;

	/**
	 * Counts a text.
	 * @param key the same for texts that count as one
	 * @param text the text to show
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

	/** The number of different texts. */
	long size() {
		return this.texts.size() + this.beyond;
	}

	/** The kept texts, each followed by its count if it is more than one. */
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
