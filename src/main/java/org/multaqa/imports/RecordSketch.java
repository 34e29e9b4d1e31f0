package org.multaqa.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ImpreciseDate;

/** A record on the way from a file of a known format. */
final class RecordSketch {

	private static final int LONGEST_LOCATOR = 200;

	private final Map<String, Object> record = new LinkedHashMap<>();

	private final List<Object> entities = new ArrayList<>();

	private final List<Object> facts = new ArrayList<>();

	private final Terms terms;

	/**
	 * @param id of the record
	 * @param source what says it
	 * @param locator where in the source
	 * @param terms of the file so far
	 */
	RecordSketch(String id, Map<String, Object> source, String locator, Terms terms) {
		this.terms = terms;
		this.record.put("record", id);
		this.record.put("source", source);
		this.record.put("cite", locator.substring(0, Math.min(locator.length(), LONGEST_LOCATOR)));
	}

	RecordSketch entity(EntitySketch entity) {
		this.entities.add(entity.entity());
		return this;
	}

	/** Who took part in a meeting, and how. */
	static Map<String, Object> participant(String who, @Nullable String role) {
		Map<String, Object> participant = new LinkedHashMap<>();
		participant.put("who", who);
		if (role != null) {
			participant.put("role", role);
		}
		return participant;
	}

	RecordSketch meeting(Map<String, Object> meeting) {
		this.record.put("meeting", meeting);
		return this;
	}

	RecordSketch mandate(String official, String post, Optional<String> term, Period period) {
		return lasting(fact("mandate", official, "post", post), term, period);
	}

	RecordSketch affiliation(String member, String organization, String relation, Optional<String> term,
			Period period) {
		return lasting(fact("affiliation", member, "to", organization, "relation", relation), term, period);
	}

	RecordSketch involvement(String party, String program, String role, Optional<String> term, Period period) {
		return lasting(fact("involvement", party, "program", program, "role", role), term, period);
	}

	private static Map<String, Object> fact(String... keysAndValues) {
		Map<String, Object> fact = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			fact.put(keysAndValues[i], keysAndValues[i + 1]);
		}
		return fact;
	}

	private RecordSketch lasting(Map<String, Object> fact, Optional<String> term, Period period) {
		term.ifPresent((known) -> fact.put("term", this.terms.distinct(fact, known, period)));
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
	 * When something held, as far as the file says it.
	 */
	record Period(Optional<String> from, Optional<String> until) {

		/**
		 * This period, with the ends of another where it has none and that end fits the
		 * one that it has.
		 */
		Period within(Period other) {
			Period whole = new Period(this.from.or(other::from), this.until.or(other::until));
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

		static Period none() {
			return new Period(Optional.empty(), Optional.empty());
		}

	}

}
