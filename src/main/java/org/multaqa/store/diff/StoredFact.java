package org.multaqa.store.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.multaqa.model.DateBound;
import org.multaqa.model.EvidenceRank;
import org.multaqa.model.NameUsage;
import org.multaqa.model.UncertainInterval;

/**
 * A fact as the graph holds it.
 *
 * @param citations the number of its citations
 * @param properties all its stored properties
 */
public record StoredFact(long citations, Map<String, Object> properties) {

	static Map<String, StoredFact> of(List<Map<String, Object>> rows) {
		return rows.stream()
			.collect(Collectors.toMap((row) -> (String) row.get("id"),
					(row) -> new StoredFact((Long) Objects.requireNonNull(row.get("citations")),
							DerivedStateRowReader.map(row, "properties"))));
	}

	public EvidenceRank standing() {
		return standing(this.properties);
	}

	static EvidenceRank standing(Map<String, Object> properties) {
		return new EvidenceRank(Boolean.TRUE.equals(properties.get("disputed")),
				(LocalDate) properties.get("best_published"),
				(String) Objects.requireNonNull(properties.get("best_record")),
				(properties.get("in_use") instanceof String use) ? NameUsage.parse(use) : null);
	}

	/** The interval in which it held. */
	public UncertainInterval span() {
		return new UncertainInterval(bound("from"), bound("until"));
	}

	private DateBound bound(String prefix) {
		return new DateBound((String) this.properties.get(prefix + "_text"),
				(LocalDate) this.properties.get(prefix + "_earliest"),
				(LocalDate) this.properties.get(prefix + "_latest"));
	}

	public String orderKey() {
		return (String) Objects.requireNonNull(this.properties.get("order_key"));
	}

	/** Whether a stored property differs from the given ones. */
	public boolean differs(Map<String, Object> others) {
		return others.entrySet()
			.stream()
			.anyMatch((other) -> !Objects.equals(this.properties.get(other.getKey()), other.getValue()));
	}

}
