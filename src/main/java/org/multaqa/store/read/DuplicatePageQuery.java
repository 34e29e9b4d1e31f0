package org.multaqa.store.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.multaqa.analysis.duplicates.DuplicatePair;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.cypher.query.CypherTemplate;
import org.multaqa.cypher.query.ParameterNames;
import org.multaqa.model.EntityKind;
import org.multaqa.query.TemporalContext;
import org.multaqa.query.plan.DuplicatePosition;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.response.ResponseMapper;
import org.multaqa.query.response.SearchMatch;

/**
 * Reads a page of the list of duplicates, with the projection of both entities.
 *
 * @param question the query plan
 * @param pairs the Cypher query for the projection of pairs
 * @param lists the lists of duplicates
 */
record DuplicatePageQuery(QueryPlan.Duplicates question, CypherTemplate pairs, DuplicateLists lists) {

	List<Map<String, Object>> rows(Map<String, Object> given, TemporalContext temporalContext,
			Function<CypherQuery, List<Map<String, Object>>> read) {
		EntityKind kind = this.question.kind().in(given);
		List<DuplicatePair> page = page(this.lists.of(kind, temporalContext.knownAt(), read), given);
		if (page.isEmpty()) {
			return List.of();
		}
		Map<String, Object> all = new HashMap<>(given);
		all.put(ParameterNames.PAIRS,
				page.stream().map((pair) -> List.of(pair.place().one(), pair.place().other())).toList());
		Map<List<Object>, Map<String, Object>> rows = read.apply(this.pairs.with(all))
			.stream()
			.collect(Collectors.toMap((row) -> List.of(row.get("id"), row.get("otherId")), (row) -> row));
		return page.stream()
			.flatMap((pair) -> Optional.ofNullable(rows.get(List.of(pair.place().one(), pair.place().other())))
				.map((row) -> answer(pair, row, given))
				.stream())
			.toList();
	}

	private List<DuplicatePair> page(List<DuplicatePair> all, Map<String, Object> given) {
		double threshold = this.question.threshold().<Double>in(given);
		DuplicatePosition after = (this.question.after() != null) ? this.question.after().in(given) : null;
		return all.stream()
			.filter((pair) -> after == null || DuplicatePosition.ORDER.compare(pair.place(), after) > 0)
			.takeWhile((pair) -> pair.place().score() >= threshold)
			.limit(this.question.size().<Integer>in(given))
			.toList();
	}

	private Map<String, Object> answer(DuplicatePair pair, Map<String, Object> row, Map<String, Object> given) {
		String cursor = pair.place().cursor(this.question.list().in(given));
		return ResponseMapper.hit(this.question.projection(), row,
				new SearchMatch(SearchMatch.How.SIMILAR, pair::reasons, pair.place().score(), cursor));
	}

}
