package org.multaqa.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.multaqa.analysis.computation.Computations;
import org.multaqa.analysis.computation.EntityPair;
import org.multaqa.query.analysis.DayRange;
import org.multaqa.query.analysis.GraphAnalysis;
import org.multaqa.query.analysis.TieScope;

import static org.assertj.core.api.Assertions.assertThat;

class NeighbourhoodAnalysisTests {

	private static final TieScope ALL = new TieScope(List.of(), DayRange.ALL);

	@RepeatedTest(500)
	void nodesTiesAndWhatIsLeftOutAreThoseOfTheWordsOfTheSchema(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		MemoryGraph graph = MemoryGraph.random(random);
		List<String> of = List.of(MemoryGraph.id(random.nextInt(graph.size())),
				MemoryGraph.id(random.nextInt(graph.size())));
		int depth = 1 + random.nextInt(4);
		int budget = 1 + random.nextInt(9);
		int perNode = 1 + random.nextInt(4);
		Map<String, Long> expected = new LinkedHashMap<>();
		TreeSet<String> seen = new TreeSet<>();
		of.stream().distinct().limit(budget).forEach((id) -> expected.put(id, 0L));
		List<String> level = List.copyOf(expected.keySet());
		for (long i = 1; i <= depth; i++) {
			List<String> next = next(graph, level, expected, perNode, budget, seen);
			for (String id : next) {
				expected.put(id, i);
			}
			level = next;
		}
		for (String last : level) {
			graph.ids().stream().filter((id) -> expected.containsKey(id) && graph.tied(last, id)).forEach(seen::add);
		}
		seen.removeAll(expected.keySet());

		Map<String, Object> answer = new NeighbourhoodAnalysis(graph,
				new GraphAnalysis.Neighbourhood(of, ALL, depth, budget, perNode), new Computations(), (any) -> true)
			.compute();

		Map<String, Object> nodes = new LinkedHashMap<>();
		list(answer, "nodes").forEach((node) -> nodes.put(String.valueOf(node.get("entity")), node.get("depth")));
		assertThat(new ArrayList<>(nodes.entrySet())).as("%s of %s", graph, of)
			.isEqualTo(new ArrayList<>(expected.entrySet()));
		List<String> ties = new ArrayList<>();
		for (String one : graph.ids()) {
			for (String other : graph.ids()) {
				if (one.compareTo(other) < 0 && expected.containsKey(one) && expected.containsKey(other)
						&& graph.tied(one, other)) {
					ties.add(one + " " + other);
				}
			}
		}
		assertThat(list(answer, "ties")).extracting((tie) -> tie.get("from") + " " + tie.get("to")).isEqualTo(ties);
		assertThat(answer).containsEntry("cutCount", (long) seen.size());
	}

	@Test
	void theSameGraphIsDrawnTheSameAndApart() {
		MemoryGraph graph = MemoryGraph.random(new Random(3));
		ForceLayout layout = new ForceLayout(graph.ids(),
				graph.facts().stream().map(TieFact::pair).distinct().toList());
		ForceLayout again = new ForceLayout(graph.ids(), layout.ties());

		assertThat(layout.positions()).isEqualTo(again.positions()).hasSize(graph.size());
		assertThat(layout.positions().values()).doesNotHaveDuplicates().allSatisfy((position) -> {
			assertThat(position.x()).isBetween(0.0, 1000.0);
			assertThat(position.y()).isBetween(0.0, 1000.0);
		});
	}

	@Test
	void aLayoutIsComputedOnceAsLongAsTheGraphStaysTheSame() {
		Computations computations = new Computations();
		MemoryGraph graph = MemoryGraph.random(new Random(3));
		List<Integer> computed = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			computations.of(new ForceLayout(graph.ids(), List.of()), (layout) -> computed.add(1));
		}
		computations.of(new ForceLayout(List.of(), List.of()), (layout) -> computed.add(2));
		assertThat(computed).containsExactly(1, 2);
	}

	private static List<String> next(MemoryGraph graph, List<String> level, Map<String, Long> there, int perNode,
			int budget, TreeSet<String> seen) {
		Map<String, Integer> by = new LinkedHashMap<>();
		Map<String, Long> facts = new LinkedHashMap<>();
		for (String id : level) {
			graph.ids().stream().filter((other) -> graph.tied(id, other)).forEach(seen::add);
			graph.ids()
				.stream()
				.filter((other) -> graph.tied(id, other) && !there.containsKey(other))
				.sorted(Comparator.comparingLong((String other) -> -between(graph, id, other))
					.thenComparing((other) -> other))
				.limit(perNode)
				.forEach((other) -> {
					by.merge(other, 1, Integer::sum);
					facts.merge(other, between(graph, id, other), Long::sum);
				});
		}
		return by.keySet()
			.stream()
			.sorted(Comparator.comparingInt((String id) -> -by.getOrDefault(id, 0))
				.thenComparingLong((id) -> -facts.getOrDefault(id, 0L))
				.thenComparing((id) -> id))
			.limit(Math.max(0, budget - there.size()))
			.toList();
	}

	private static long between(MemoryGraph graph, String one, String other) {
		return graph.facts().stream().filter((fact) -> fact.pair().equals(EntityPair.of(one, other))).count();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> answer, String name) {
		return (List<Map<String, Object>>) answer.getOrDefault(name, List.of());
	}

}
