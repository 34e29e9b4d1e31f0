package org.multaqa.store;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.multaqa.names.NameKey;
import org.multaqa.names.script.Transliteration;

/**
 * Other ways to look names up, to compare search with: each looks at every name.
 */
final class BaselineMatchers {

	private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

	private final List<String> names;

	private final List<String> latin;

	private final List<Set<String>> trigrams;

	BaselineMatchers(List<String> names) {
		this.names = names;
		this.latin = names.stream().map(BaselineMatchers::latin).toList();
		this.trigrams = names.stream().map(BaselineMatchers::trigrams).toList();
	}

	/** By Jaro-Winkler after each letter is transliterated. */
	List<String> jaroWinkler(String text, int first) {
		String asked = latin(text);
		return best((i) -> JARO_WINKLER.apply(asked, this.latin.get(i)), first);
	}

	/** By the share of trigrams that the consonant skeletons have in common. */
	List<String> trigrams(String text, int first) {
		Set<String> asked = trigrams(text);
		return best((i) -> {
			Set<String> other = this.trigrams.get(i);
			long common = asked.stream().filter(other::contains).count();
			return common / (double) (asked.size() + other.size() - common);
		}, first);
	}

	private List<String> best(ToDoubleFunction<Integer> score, int first) {
		double[] scores = IntStream.range(0, this.names.size()).mapToDouble((i) -> -score.applyAsDouble(i)).toArray();
		return IntStream.range(0, scores.length)
			.boxed()
			.sorted((one, other) -> Double.compare(scores[one], scores[other]))
			.limit(first)
			.map(this.names::get)
			.toList();
	}

	private static String latin(String name) {
		return Transliteration.latin(Transliteration.folded(name));
	}

	private static Set<String> trigrams(String name) {
		return Arrays.stream(NameKey.of(name).split(" "))
			.map((skeleton) -> "  " + skeleton + " ")
			.flatMap((word) -> IntStream.range(0, word.length() - 2).mapToObj((i) -> word.substring(i, i + 3)))
			.collect(Collectors.toCollection(HashSet::new));
	}

}
