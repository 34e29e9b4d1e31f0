package org.multaqa.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.multaqa.query.analysis.DayRange;
import org.multaqa.query.analysis.GraphAnalysis;
import org.multaqa.query.analysis.TieScope;

import static org.assertj.core.api.Assertions.assertThat;

class PathsAnalysisTests {

	private static final TieScope ALL = new TieScope(List.of(), DayRange.ALL);

	/** Every simple path there is, one by one. */
	@RepeatedTest(500)
	void theCheapestOfThePathsThatAreNoLongerThanNeeded(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		MemoryGraph graph = MemoryGraph.random(random);
		String from = MemoryGraph.id(0);
		String to = MemoryGraph.id(1);
		int maxHops = 1 + random.nextInt(6);
		int first = 1 + random.nextInt(5);
		List<List<String>> all = new ArrayList<>();
		walk(graph, new ArrayList<>(List.of(from)), to, maxHops, all);
		int hops = 0;
		while (hops < maxHops && count(all, hops) < first) {
			hops++;
		}
		int longest = hops;
		List<List<String>> expected = all.stream()
			.filter((path) -> path.size() - 1 <= longest)
			.sorted(Comparator.comparingLong((List<String> path) -> cost(graph, path))
				.thenComparing((path) -> path.size())
				.thenComparing((path) -> String.join("\u0001", path)))
			.limit(first)
			.toList();

		Map<String, Object> answer = new PathsAnalysis(graph, new GraphAnalysis.Paths(from, to, ALL, maxHops, first))
			.compute()
			.orElseThrow();

		assertThat(paths(answer)).as(graph.toString()).isEqualTo(expected);
		assertThat(answer).containsEntry("searchedHops", (long) hops).containsEntry("complete", true);
	}

	@Test
	void nothingTiesAnEntityToItself() {
		MemoryGraph graph = MemoryGraph.random(new Random(1));
		assertThat(
				paths(new PathsAnalysis(graph, new GraphAnalysis.Paths("official/0", "official/0", ALL, 6, 5)).compute()
					.orElseThrow()))
			.isEmpty();
	}

	@Test
	void whereAnEndIsNotThereThereIsNoAnswer() {
		MemoryGraph graph = MemoryGraph.random(new Random(1));
		assertThat(
				new PathsAnalysis(graph, new GraphAnalysis.Paths("official/0", "official/none", ALL, 6, 5)).compute())
			.isEmpty();
	}

	private static long count(List<List<String>> paths, int hops) {
		return paths.stream().filter((path) -> path.size() - 1 <= hops).count();
	}

	private static void walk(MemoryGraph graph, List<String> path, String to, int most, List<List<String>> all) {
		String last = path.get(path.size() - 1);
		if (last.equals(to)) {
			all.add(List.copyOf(path));
			return;
		}
		if (path.size() > most) {
			return;
		}
		for (String next : graph.ids()) {
			if (!path.contains(next) && graph.tied(last, next)) {
				path.add(next);
				walk(graph, path, to, most, all);
				path.remove(path.size() - 1);
			}
		}
	}

	/** In the words of the schema. */
	private static long cost(MemoryGraph graph, List<String> path) {
		long cost = 1000L * (path.size() - 1);
		for (String through : path.subList(1, path.size() - 1)) {
			cost += Math.round(1000 * Math.log10(1.0 + graph.degree(through)));
		}
		return cost;
	}

	private static List<List<String>> paths(Map<String, Object> answer) {
		List<List<String>> paths = new ArrayList<>();
		for (Object path : (List<?>) answer.getOrDefault("paths", List.of())) {
			List<String> ids = new ArrayList<>();
			for (Object hop : (List<?>) Objects.requireNonNull(((Map<?, ?>) path).get("hops"))) {
				if (ids.isEmpty()) {
					ids.add(String.valueOf(((Map<?, ?>) hop).get("from")));
				}
				ids.add(String.valueOf(((Map<?, ?>) hop).get("to")));
			}
			paths.add(ids);
		}
		return paths;
	}

}
