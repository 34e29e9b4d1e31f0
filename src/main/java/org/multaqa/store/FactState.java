package org.multaqa.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Attestation;
import org.multaqa.model.Span;
import org.multaqa.model.Standing;

/**
 * What is stored of a fact because of its citations.
 */
final class FactState {

	/** The date part of an order key where there is no date. */
	static final String NO_DATE = "0000-00-00";

	private FactState() {
	}

	/**
	 * All that follows from the citations.
	 * @param orderKey the fact's order key, whatever its date
	 */
	static Map<String, Object> of(Collection<Attestation> attestations, String orderKey) {
		Map<String, Object> state = when(Span.of(attestations), orderKey);
		state.putAll(of(Standing.of(attestations)));
		return state;
	}

	@SuppressWarnings("NullAway") // a property without a value is removed
	static Map<String, Object> of(Standing standing) {
		Map<String, Object> state = new LinkedHashMap<>();
		state.put("disputed", standing.disputed());
		state.put("best_published", standing.published());
		state.put("best_record", standing.record());
		state.put("in_use", (standing.use() != null) ? standing.use().text() : null);
		return state;
	}

	/** When it held, and so where it stands in lists. */
	static Map<String, Object> when(Span span, String orderKey) {
		Map<String, Object> state = new LinkedHashMap<>();
		Dates.put(state, "from", span.from());
		Dates.put(state, "until", span.until());
		LocalDate start = firstKnown(span.from().earliest(), span.from().latest(), span.until().earliest());
		state.put("order_key", ((start != null) ? start.toString() : NO_DATE) + orderKey.substring(NO_DATE.length()));
		return state;
	}

	private static @Nullable LocalDate firstKnown(@Nullable LocalDate... days) {
		for (LocalDate day : days) {
			if (day != null) {
				return day;
			}
		}
		return null;
	}

}
