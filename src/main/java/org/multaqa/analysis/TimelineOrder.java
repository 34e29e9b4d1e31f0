package org.multaqa.analysis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.analysis.DayRange;

/**
 * Sorts the dated facts of an entity, and computes the succession in its posts.
 *
 * @param during the days in which the facts must possibly lie
 */
record TimelineOrder(DayRange during) {

	Optional<Map<String, Object>> of(List<Map<String, Object>> rows) {
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		List<DatedFact> facts = rows.stream()
			.filter((row) -> row.get("id") != null)
			.map(DatedFact::of)
			.sorted(Comparator.comparing(DatedFact::day).thenComparing(DatedFact::id))
			.toList();
		Map<String, Object> timeline = new LinkedHashMap<>();
		timeline.put("owner", String.valueOf(rows.get(0).get("entity")));
		timeline.put("entity", String.valueOf(rows.get(0).get("entity")));
		timeline.put("entries",
				facts.stream()
					.filter((fact) -> fact.possibly(this.during))
					.map((fact) -> fact.entry(this.during))
					.toList());
		timeline.put("succession", succession(rows.get(0).get("seats"), facts));
		return Optional.of(timeline);
	}

	private List<Map<String, Object>> succession(@Nullable Object seats, List<DatedFact> facts) {
		List<DatedFact> mandates = facts.stream().filter((fact) -> fact.row().get("official") != null).toList();
		return new Succession((seats instanceof Long number) ? number : 0, mandates).segments()
			.stream()
			.filter((segment) -> segment.meets(this.during))
			.map(Succession.Segment::values)
			.toList();
	}

}
