package org.multaqa.store.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.cypher.query.VocabularyQuery;
import org.multaqa.intake.document.schema.RecordFormatWords;
import org.multaqa.intake.record.TextNormalizer;
import org.multaqa.query.error.InvalidArgument;
import org.springframework.stereotype.Component;

/**
 * Checks that words exist in properties with an open vocabulary. A word that existed once
 * is remembered; an unknown word is looked up in the graph each time. The words that the
 * record format lists are known even if nothing in the graph has them.
 */
@Component
class VocabularyCache {

	/** The largest number of characters of a word, and of words, in a message. */
	private static final int SHOWN = 40;

	private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

	/**
	 * Checks that the words exist.
	 * @param given the words, among other values
	 * @param reading reads the graph
	 * @throws InvalidArgument if one of them does not exist
	 */
	void check(VocabularyQuery asked, Map<String, Object> given,
			Function<CypherQuery, List<Map<String, Object>>> reading) {
		List<?> words = asked.words().in(given);
		String of = asked.label() + "." + asked.property();
		if (this.known.getOrDefault(of, Set.of()).containsAll(words)) {
			return;
		}
		Set<String> there = Stream
			.concat(reading.apply(asked.known()).stream().map((row) -> String.valueOf(row.get("word"))),
					RecordFormatWords.of(asked.label().toLowerCase(Locale.ROOT), asked.property())
						.stream()
						.map(TextNormalizer::constant))
			.collect(Collectors.toUnmodifiableSet());
		this.known.merge(of, there, VocabularyCache::union);
		for (Object word : words) {
			if (!there.contains(word)) {
				throw new InvalidArgument(unknown(asked, word.toString(), there));
			}
		}
	}

	private static Set<String> union(Set<String> some, Set<String> more) {
		Set<String> all = new HashSet<>(some);
		all.addAll(more);
		return Set.copyOf(all);
	}

	private static String unknown(VocabularyQuery asked, String word, Set<String> there) {
		String shown = (word.length() > SHOWN) ? word.substring(0, SHOWN) + "…" : word;
		String same = word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
		String suggestion = there.contains(same) ? " Did you mean %s?".formatted(same) : "";
		String others = there.isEmpty() ? "No %s has one.".formatted(asked.label())
				: "Known are: %s%s.".formatted(there.stream().sorted().limit(SHOWN).collect(Collectors.joining(", ")),
						(there.size() > SHOWN) ? " …" : "");
		return "No %s in the graph has the %s \"%s\".%s %s".formatted(asked.label(), asked.property(), shown,
				suggestion, others);
	}

}
