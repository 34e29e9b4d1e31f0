package org.multaqa.export.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.FactKind;

/**
 * A fact with its ends and citations, as exports see it.
 *
 * @param id its id
 * @param values its stored properties: text, numbers, booleans, dates
 * @param factEndViews the entities at its ends, in the order of relationships and ids
 * @param citations its citations, in the order of ids
 */
public record FactView(String id, Map<String, Object> values, List<FactEndView> factEndViews,
		List<CitationView> citations) {

	public FactView {
		values = Map.copyOf(values);
		factEndViews = List.copyOf(factEndViews);
		citations = List.copyOf(citations);
	}

	public FactKind kind() {
		return FactKind.ofPrefix(this.id.substring(0, this.id.indexOf('/'))).orElseThrow();
	}

	/** A value by the stored property. */
	public @Nullable Object value(String name) {
		return this.values.get(name);
	}

	public List<FactEndView> ends(String relationship) {
		return this.factEndViews.stream().filter((end) -> end.relationship().equals(relationship)).toList();
	}

	/**
	 * When it held or happened, according to its records, or else on the day of the
	 * meeting at its end, unless it is the state of an agreement made there.
	 */
	public PeriodBounds days() {
		PeriodBounds stated = kind().lasting()
				? new PeriodBounds(day("from_earliest"), day("from_latest"), day("until_earliest"), day("until_latest"))
				: PeriodBounds.within(day("from_earliest"), day("from_latest"));
		if (stated.known() || kind().lasting() || kind() == FactKind.AGREEMENT_STATE) {
			return stated;
		}
		return this.factEndViews.stream()
			.filter((end) -> end.earliest() != null || end.latest() != null)
			.findFirst()
			.map((end) -> PeriodBounds.within(end.earliest(), end.latest()))
			.orElse(PeriodBounds.UNKNOWN);
	}

	private @Nullable LocalDate day(String name) {
		return (LocalDate) this.values.get(name);
	}

	/**
	 * An entity at an end.
	 *
	 * @param relationship the end
	 * @param id the id of the entity
	 * @param name its name in English, else in another language, if it has one
	 * @param earliest the first possible day of a meeting
	 * @param latest the last possible day of a meeting
	 */
	public record FactEndView(String relationship, String id, @Nullable String name, @Nullable LocalDate earliest,
			@Nullable LocalDate latest) {

		/** The name, or else the id. */
		public String label() {
			return Objects.requireNonNullElse(this.name, this.id);
		}

	}

}
