package org.multaqa.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.analysis.DayRange;

/**
 * The holders of a post over time, by its mandates. The days between two known starts or
 * ends have the same holders and form a segment.
 *
 * @param seats the number of holders at one time; 0 if it is not known
 * @param mandates the mandates in the post
 */
record Succession(long seats, List<DatedFact> mandates) {

	/** The segments in order; adjacent ones differ. */
	List<Segment> segments() {
		List<Segment> segments = new ArrayList<>();
		if (this.mandates.isEmpty()) {
			return segments;
		}
		List<@Nullable LocalDate> starts = new ArrayList<>();
		starts.add(null);
		starts.addAll(bounds());
		for (int i = 0; i < starts.size(); i++) {
			LocalDate end = (i + 1 < starts.size()) ? starts.get(i + 1) : null;
			Segment next = segment(starts.get(i), end);
			Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
			if (last != null && last.sameHolders(next)) {
				segments.set(segments.size() - 1, new Segment(last.from, end, last.state, last.certain, last.possible));
			}
			else {
				segments.add(next);
			}
		}
		return segments;
	}

	private TreeSet<LocalDate> bounds() {
		TreeSet<LocalDate> bounds = new TreeSet<>();
		this.mandates.stream()
			.flatMap((mandate) -> Stream.of(mandate.from().earliest(), mandate.from().latest(),
					mandate.until().earliest(), mandate.until().latest()))
			.filter(Objects::nonNull)
			.forEach(bounds::add);
		return bounds;
	}

	/** The state of the days from the first date to before the second. */
	private Segment segment(@Nullable LocalDate from, @Nullable LocalDate until) {
		LocalDate day = (from != null) ? from : (until != null) ? until.minusDays(1) : LocalDate.EPOCH;
		List<DatedFact> certain = this.mandates.stream().filter((mandate) -> certainly(mandate, day)).toList();
		boolean full = this.seats > 0 && holders(certain) >= this.seats;
		List<DatedFact> possible = full ? List.of()
				: this.mandates.stream()
					.filter((mandate) -> possibly(mandate, day) && !certain.contains(mandate))
					.toList();
		return new Segment(from, until, state(holders(certain), possible), ids(certain), ids(possible));
	}

	private State state(long holders, List<DatedFact> possible) {
		if (holders > 0) {
			return (this.seats > 0 && holders > this.seats) ? State.OVERLAP : State.HELD;
		}
		return possible.isEmpty() ? State.NO_RECORDED_HOLDER : State.UNCERTAIN;
	}

	private static long holders(List<DatedFact> mandates) {
		return mandates.stream().map((mandate) -> mandate.row().get("official")).distinct().count();
	}

	static boolean certainly(DatedFact mandate, LocalDate day) {
		LocalDate from = mandate.from().latest();
		LocalDate until = mandate.until().earliest();
		return from != null && !from.isAfter(day) && until != null && until.isAfter(day);
	}

	static boolean possibly(DatedFact mandate, LocalDate day) {
		LocalDate from = mandate.from().earliest();
		LocalDate until = mandate.until().latest();
		return (from == null || !from.isAfter(day)) && (until == null || until.isAfter(day));
	}

	private static List<String> ids(List<DatedFact> mandates) {
		return mandates.stream().map(DatedFact::id).toList();
	}

	/** The state of some days by the mandates, as named in the schema. */
	enum State {

		HELD, OVERLAP, UNCERTAIN, NO_RECORDED_HOLDER

	}

	/**
	 * Days with the same holders.
	 *
	 * @param from the first day, or {@code null} if there is no start
	 * @param until the first day after, or {@code null} if there is no end
	 * @param state the state by the mandates
	 * @param certain the mandates that certainly held
	 * @param possible the other mandates that possibly held
	 */
	record Segment(@Nullable LocalDate from, @Nullable LocalDate until, State state, List<String> certain,
			List<String> possible) {

		boolean sameHolders(Segment other) {
			return this.state == other.state && this.certain.equals(other.certain)
					&& this.possible.equals(other.possible);
		}

		boolean meets(DayRange during) {
			return (during.from() == null || this.until == null || this.until.isAfter(during.from()))
					&& (during.until() == null || this.from == null || this.from.isBefore(during.until()));
		}

		Map<String, Object> values() {
			Map<String, Object> values = new LinkedHashMap<>();
			if (this.from != null) {
				values.put("from", this.from);
			}
			if (this.until != null) {
				values.put("until", this.until);
			}
			values.put("state", this.state.name());
			values.put("certain", this.certain);
			values.put("possible", this.possible);
			return values;
		}

	}

}
