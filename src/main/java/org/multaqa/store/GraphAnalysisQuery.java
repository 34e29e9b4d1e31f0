package org.multaqa.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.multaqa.analysis.Analyses;
import org.multaqa.analysis.Computations;
import org.multaqa.cypher.CypherStatement;
import org.multaqa.cypher.StatementForm;
import org.multaqa.query.Answers;
import org.multaqa.query.Overloaded;
import org.multaqa.query.Question;
import org.multaqa.query.Standpoint;
import org.multaqa.query.analysis.GraphAnalysis;
import org.multaqa.query.analysis.AnalysisShape;
import org.multaqa.query.analysis.VanishedNode;

/**
 * Has an analysis computed, and reads what is asked of the nodes that it names.
 *
 * @param question the analysis
 * @param shape what is asked of its answer
 * @param nodes the statement that reads the nodes
 * @param computations what was computed before
 */
record GraphAnalysisQuery(Question.Compute question, AnalysisShape shape, StatementForm nodes,
		Computations computations) {

	/** How often it starts anew where the graph changes meanwhile. */
	private static final int TRIES = 3;

	List<Map<String, Object>> rows(Map<String, Object> given, Standpoint standpoint,
			Function<CypherStatement, List<Map<String, Object>>> read) {
		GraphAnalysis analysis = this.question.analysis().in(given);
		GraphAnalysisReader graph = new GraphAnalysisReader(read, standpoint.asOf());
		for (int i = 1; true; i++) {
			try {
				Optional<Map<String, Object>> computed = analysis
					.when(new Analyses(graph, this.computations, this.shape::wants));
				return computed
					.map((values) -> List.of(Map.<String, Object>of(Answers.ANSWER, row(values, given, read))))
					.orElse(List.of());
			}
			catch (VanishedNode ex) {
				if (i == TRIES) {
					throw new Overloaded("Records are loaded faster than this can be read", ex);
				}
			}
		}
	}

	private Map<String, Object> row(Map<String, Object> values, Map<String, Object> given,
			Function<CypherStatement, List<Map<String, Object>>> read) {
		Map<String, Object> ids = this.shape.ids(values, given);
		boolean none = ids.values().stream().allMatch(List.of()::equals);
		Map<String, Object> all = new HashMap<>(given);
		all.putAll(ids);
		return this.shape.row(values, none ? Map.of() : byId(read.apply(this.nodes.with(all)).get(0)), given);
	}

	private static Map<String, Map<String, Object>> byId(Map<String, Object> columns) {
		Map<String, Map<String, Object>> nodes = new HashMap<>();
		columns.forEach((column, rows) -> {
			Map<String, Object> byId = new HashMap<>();
			for (Object row : (List<?>) rows) {
				List<?> pair = (List<?>) row;
				byId.put(String.valueOf(pair.get(0)), pair.get(1));
			}
			nodes.put(column, byId);
		});
		return nodes;
	}

}
