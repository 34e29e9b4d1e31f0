package org.multaqa.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

import com.ibm.icu.text.Transliterator;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.multaqa.names.NameComparison;
import org.multaqa.names.NamePairs;
import org.multaqa.names.NamePairs.Half;
import org.multaqa.names.NameSimilarity;
import org.multaqa.names.PairFigures;
import org.springframework.util.FileSystemUtils;

/**
 * Prints how well names are recognised and looked up, beside what a full-text index and
 * what Jaro-Winkler over a transliteration make of the same names.
 */
final class NameMatchingReport {

	private static final int HAYSTACK = 6_000;

	private static final int FIRST = 5;

	private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

	private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

	private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	private NameMatchingReport() {
	}

	public static void main(String[] arguments) throws IOException {
		NameMatchingReport figures = new NameMatchingReport();
		figures.pairs();
		Path directory = Files.createTempDirectory("multaqa-names");
		try (NameOnlyDatabase graph = new NameOnlyDatabase(directory)) {
			figures.lookups(graph);
		}
		finally {
			FileSystemUtils.deleteRecursively(directory);
		}
	}

	private void pairs() {
		ToDoubleBiFunction<String, String> ours = (one, other) -> NameComparison.of(one, other).score();
		double threshold = IntStream.rangeClosed(50, 100)
			.mapToObj((hundredths) -> hundredths / 100.0)
			.max(Comparator.comparingDouble(
					(from) -> PairFigures.of(NamePairs.of(Half.TUNING), NameMatchingReport::jaroWinkler, from).f1()))
			.orElseThrow();
		for (Half half : Half.values()) {
			long same = NamePairs.of(half).stream().filter(NamePairs.NamePair::same).count();
			this.out.printf("%s half: %s pairs that are one, %s that are not%n", half.name().toLowerCase(Locale.ROOT),
					same, NamePairs.of(half).size() - same);
			this.out.printf("  names, from %.2f on:          %s%n", NameSimilarity.SAME,
					PairFigures.of(NamePairs.of(half), ours, NameSimilarity.SAME));
			this.out.printf("  Jaro-Winkler, from %.2f on:   %s%n", threshold,
					PairFigures.of(NamePairs.of(half), NameMatchingReport::jaroWinkler, threshold));
		}
	}

	private void lookups(NameOnlyDatabase graph) {
		CrossScriptNames crossScriptNames = new CrossScriptNames(HAYSTACK);
		graph.keep(crossScriptNames.names());
		graph.index("plain_folding", "standard-folding");
		graph.index("plain_arabic", "arabic");
		this.out.printf("looked up across scripts among %s names%n", crossScriptNames.names().size());
		List<String> latin = crossScriptNames.names().stream().map(LATIN::transliterate).toList();
		for (Half half : Half.values()) {
			this.out.printf("%s half: %s names%n", half.name().toLowerCase(Locale.ROOT),
					crossScriptNames.of(half).size());
			print("names", crossScriptNames, half, (text) -> graph.search(text, FIRST));
			print("full-text, standard-folding", crossScriptNames, half,
					(text) -> graph.plain("plain_folding", text, FIRST));
			print("full-text, arabic", crossScriptNames, half, (text) -> graph.plain("plain_arabic", text, FIRST));
			print("Jaro-Winkler", crossScriptNames, half, (text) -> nearest(text, latin));
		}
	}

	private void print(String way, CrossScriptNames crossScriptNames, Half half,
			Function<String, List<String>> search) {
		this.out.printf(Locale.ROOT, "  %-28s recall@1 %.3f, recall@%d %.3f%n", way,
				crossScriptNames.recall(half, search, 1), FIRST, crossScriptNames.recall(half, search, FIRST));
	}

	private static List<String> nearest(String text, List<String> latin) {
		String asked = LATIN.transliterate(text);
		double[] scores = latin.stream().mapToDouble((name) -> -JARO_WINKLER.apply(asked, name)).toArray();
		return IntStream.range(0, scores.length)
			.boxed()
			.sorted((one, other) -> Double.compare(scores[one], scores[other]))
			.limit(FIRST)
			.map(NameOnlyDatabase::id)
			.toList();
	}

	private static double jaroWinkler(String one, String other) {
		return JARO_WINKLER.apply(LATIN.transliterate(one), LATIN.transliterate(other));
	}

}
