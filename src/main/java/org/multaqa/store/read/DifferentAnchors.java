package org.multaqa.store.read;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
	 * @param rows the rows of the analysis, which also hold what each id means
	 * @return the rows
	 * @throws InvalidArgument if there are fewer different entities than a result must be
	 * tied to
	 */
	List<Map<String, Object>> checked(List<Map<String, Object>> rows, Map<String, Object> given) {
		List<String> anchors = this.analysis.anchors().in(given);
		int least = this.analysis.least().<Integer>in(given);
		for (Map<String, Object> row : rows) {
			if (row.get(this.analysis.anchors().name() + "Meant") instanceof List<?> meant) {
				int different = new HashSet<Object>(meant).size();
				if (different < least) {
					throw new InvalidArgument(
							"minAnchors is %s; it can be 1 to %s, the number of different anchors: %s.".formatted(least,
									different, merged(anchors, meant)));
				}
			}
		}
		return rows;
	}

	private static String merged(List<String> anchors, List<?> meant) {
		return IntStream.range(0, anchors.size())
			.filter((i) -> !anchors.get(i).equals(meant.get(i)))
			.mapToObj((i) -> "%s is merged into %s".formatted(anchors.get(i), meant.get(i)))
			.collect(Collectors.joining(", "));
	}

}
