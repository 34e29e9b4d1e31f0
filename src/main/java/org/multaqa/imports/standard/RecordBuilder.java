package org.multaqa.imports.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ImpreciseDate;

/** Builds a record from a file of a standard format. */
final class RecordBuilder {

	private static final int LONGEST_LOCATOR = 200;

	private final Map<String, Object> record = new LinkedHashMap<>();

	private final List<Object> entities = new ArrayList<>();

	private final List<Object> facts = new ArrayList<>();

	private final TermIdentity termIdentity;

	/**
	 * @param id the id of the record
	 * @param source the source of the record
	 * @param locator the place in the source
	 * @param termIdentity the terms of the file so far
	 */
	RecordBuilder(String id, Map<String, Object> source, String locator, TermIdentity termIdentity) {
		this.termIdentity = termIdentity;
		this.record.put("record", id);
		this.record.put("source", source);
		this.record.put("cite", locator.substring(0, Math.min(locator.length(), LONGEST_LOCATOR)));
	}

	RecordBuilder entity(EntityBuilder entity) {
		this.entities.add(entity.entity());
		return this;
	}

	/** An entry for a participant in a meeting. */
	static Map<String, Object> participant(String who, @Nullable String role) {
		Map<String, Object> participant = new LinkedHashMap<>();
		participant.put("who", who);
		if (role != null) {
			participant.put("role", role);
		}
		return participant;
	}

	RecordBuilder meeting(Map<String, Object> meeting) {
		this.record.put("meeting", meeting);
		return this;
	}

	RecordBuilder mandate(String official, String post, Optional<String> term, PeriodDates period) {
		return lasting(fact("mandate", official, "post", post), term, period);
	}

	RecordBuilder affiliation(String member, String organization, String relation, Optional<String> term,
			PeriodDates period) {
		return lasting(fact("affiliation", member, "to", organization, "relation", relation), term, period);
	}

	RecordBuilder involvement(String party, String program, String role, Optional<String> term, PeriodDates period) {
		return lasting(fact("involvement", party, "program", program, "role", role), term, period);
	}

	private static Map<String, Object> fact(String... keysAndValues) {
		Map<String, Object> fact = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			fact.put(keysAndValues[i], keysAndValues[i + 1]);
		}
		return fact;
	}

	private RecordBuilder lasting(Map<String, Object> fact, Optional<String> term, PeriodDates period) {
		term.ifPresent((known) -> fact.put("term", this.termIdentity.distinct(fact, known, period)));
		period.from().ifPresent((from) -> fact.put("from", from));
		period.until().ifPresent((until) -> fact.put("until", until));
		this.facts.add(fact);
		return this;
	}

	boolean isEmpty() {
		return this.entities.isEmpty() && this.facts.isEmpty() && !this.record.containsKey("meeting");
	}

	Map<String, Object> record() {
		Map<String, Object> whole = new LinkedHashMap<>(this.record);
		if (!this.entities.isEmpty()) {
			whole.put("entities", this.entities);
		}
		if (!this.facts.isEmpty()) {
			whole.put("facts", this.facts);
		}
		return whole;
	}

	/**
	 * The dates of a period, as far as the file states them.
	 */
	record PeriodDates(Optional<String> from, Optional<String> until) {

		/**
		 * This period, with a missing start or end taken from another if the result is a
		 * valid period.
		 */
		PeriodDates within(PeriodDates other) {
			PeriodDates whole = new PeriodDates(this.from.or(other::from), this.until.or(other::until));
			return (whole.isPossible() || !isPossible()) ? whole : this;
		}

		private boolean isPossible() {
			try {
				new org.multaqa.model.Period(this.from.map(ImpreciseDate::parse).orElse(null),
						this.until.map(ImpreciseDate::parse).orElse(null));
				return true;
			}
			catch (IllegalArgumentException ex) {
				return false;
			}
		}

		static PeriodDates none() {
			return new PeriodDates(Optional.empty(), Optional.empty());
		}

	}

}
