package org.multaqa.store.diff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Attestation;
import org.multaqa.model.EvidenceRank;
import org.multaqa.model.UncertainInterval;

/**
 * The derived state of a fact, computed from its citations.
 */
public final class DerivedFactState {

	/** The date in the order key of a fact without a date. */
	static final String NO_DATE = "0000-00-00";

	private DerivedFactState() {
	}

	/**
	 * All properties derived from the citations.
	 * @param orderKey the order key of the fact, with any date
	 */
	public static Map<String, Object> of(Collection<Attestation> attestations, String orderKey) {
		Map<String, Object> state = when(UncertainInterval.of(attestations), orderKey);
		state.putAll(of(EvidenceRank.of(attestations)));
		return state;
	}

	@SuppressWarnings("NullAway")
	public // a property with the value null is removed
	static Map<String, Object> of(EvidenceRank evidenceRank) {
		Map<String, Object> state = new LinkedHashMap<>();
		state.put("disputed", evidenceRank.disputed());
		state.put("best_published", evidenceRank.published());
		state.put("best_record", evidenceRank.record());
		state.put("in_use", (evidenceRank.use() != null) ? evidenceRank.use().text() : null);
		return state;
	}

	/** The interval in which the fact held, and the order key that follows from it. */
	public static Map<String, Object> when(UncertainInterval uncertainInterval, String orderKey) {
		Map<String, Object> state = new LinkedHashMap<>();
		DateProperties.put(state, "from", uncertainInterval.from());
		DateProperties.put(state, "until", uncertainInterval.until());
		LocalDate start = firstKnown(uncertainInterval.from().earliest(), uncertainInterval.from().latest(),
				uncertainInterval.until().earliest());
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
