package org.multaqa.store.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.multaqa.analysis.Analyses;
import org.multaqa.analysis.computation.Computations;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.cypher.query.CypherTemplate;
import org.multaqa.query.TemporalContext;
import org.multaqa.query.analysis.AnalysisShape;
import org.multaqa.query.analysis.GraphAnalysis;
import org.multaqa.query.analysis.Reference;
import org.multaqa.query.analysis.VanishedNode;
import org.multaqa.query.error.ServerOverloaded;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.response.ResponseMapper;

/**
 * Computes an analysis, and reads the projections of the nodes in its result.
 *
 * @param question the query plan
 * @param shape the projection of the result
 * @param nodes the Cypher query for the nodes
 * @param computations the results that were computed before
 */
record GraphAnalysisQuery(QueryPlan.Compute question, AnalysisShape shape, CypherTemplate nodes,
		Computations computations) {

	/** The number of attempts if the graph changes meanwhile. */
	private static final int TRIES = 3;

	List<Map<String, Object>> rows(Map<String, Object> given, TemporalContext temporalContext,
			Function<CypherQuery, List<Map<String, Object>>> read) {
		GraphAnalysis analysis = this.question.analysis().in(given);
		GraphAnalysisReader graph = new GraphAnalysisReader(read, temporalContext.asOf());
		for (int i = 1; true; i++) {
			try {
				Optional<Map<String, Object>> computed = analysis
					.accept(new Analyses(graph, this.computations, this.shape::wants));
				return computed
					.map((values) -> List.of(Map.<String, Object>of(ResponseMapper.ANSWER, row(values, given, read))))
					.orElse(List.of());
			}
			catch (VanishedNode ex) {
				if (i == TRIES) {
					throw new ServerOverloaded("Records are loaded faster than this can be read", ex);
				}
			}
		}
	}

	private Map<String, Object> row(Map<String, Object> values, Map<String, Object> given,
			Function<CypherQuery, List<Map<String, Object>>> read) {
		Map<String, Object> ids = this.shape.ids(values, given);
		boolean none = ids.values().stream().allMatch(List.of()::equals);
		Map<String, Object> all = new HashMap<>(given);
		all.putAll(ids);
		return this.shape.row(values, none ? Map.of() : byId(read.apply(this.nodes.with(all)).get(0)), given);
	}

	/**
	 * The nodes of each reference, by id. The row may have columns of the query's own
	 * beside.
	 */
	private Map<String, Map<String, Object>> byId(Map<String, Object> columns) {
		Map<String, Map<String, Object>> nodes = new HashMap<>();
		for (Reference reference : this.shape.references()) {
			Map<String, Object> byId = new HashMap<>();
			for (Object row : (List<?>) Objects.requireNonNull(columns.get(reference.column()))) {
				List<?> pair = (List<?>) row;
				byId.put(String.valueOf(pair.get(0)), pair.get(1));
			}
			nodes.put(reference.column(), byId);
		}
		return nodes;
	}

}
