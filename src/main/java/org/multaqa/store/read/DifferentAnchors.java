package org.multaqa.store.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.cypher.query.MergedIdsQuery;
import org.multaqa.query.error.InvalidArgument;
import org.multaqa.query.plan.TerritoryAnalysis;

/**
 * Checks that the anchors of an analysis are enough different entities. Ids that are
 * merged mean one entity, as a repeated id does.
 *
 * @param analysis the analysis
 */
record DifferentAnchors(TerritoryAnalysis.Anchored analysis) {

	/**
	 * Checks the anchors.
	 * @param reading reads the graph
	 * @throws InvalidArgument if there are fewer different entities than a result must be
	 * tied to
	 */
	void check(Map<String, Object> given, Function<CypherQuery, List<Map<String, Object>>> reading) {
		List<String> anchors = this.analysis.anchors().in(given);
		int least = this.analysis.least().<Integer>in(given);
		if (least < 2) {
			return;
		}
		Map<String, String> merged = new TreeMap<>();
		reading.apply(MergedIdsQuery.of(anchors))
			.forEach((row) -> merged.put(String.valueOf(row.get("id")), String.valueOf(row.get("into"))));
		long different = anchors.stream().map((id) -> merged.getOrDefault(id, id)).distinct().count();
		if (different < least) {
			throw new InvalidArgument("minAnchors is %s; it can be 1 to %s, the number of different anchors: %s."
				.formatted(least, different,
						merged.entrySet()
							.stream()
							.map((one) -> "%s is merged into %s".formatted(one.getKey(), one.getValue()))
							.collect(Collectors.joining(", "))));
		}
	}

}
