package org.multaqa.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.multaqa.model.Standing;

/**
 * A fact as the graph holds it.
 *
 * @param citations how many it has
 * @param properties all that is stored of it
 */
record StoredFact(long citations, Map<String, Object> properties) {

	static Map<String, StoredFact> of(List<Map<String, Object>> rows) {
		return rows.stream()
			.collect(Collectors.toMap((row) -> (String) row.get("id"),
					(row) -> new StoredFact((Long) Objects.requireNonNull(row.get("citations")),
							Rows.map(row, "properties"))));
	}

	Standing standing() {
		return standing(this.properties);
	}

	static Standing standing(Map<String, Object> properties) {
		return new Standing(Boolean.TRUE.equals(properties.get("disputed")),
				(LocalDate) properties.get("best_published"),
				(String) Objects.requireNonNull(properties.get("best_record")),
				Boolean.TRUE.equals(properties.get("ended")));
	}

	/** Whether any of the properties has another value here. */
	boolean differs(Map<String, Object> others) {
		return others.entrySet()
			.stream()
			.anyMatch((other) -> !Objects.equals(this.properties.get(other.getKey()), other.getValue()));
	}

}
