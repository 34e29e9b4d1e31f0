package org.multaqa.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.export.view.PeriodBounds;

/**
 * Consecutive days on which a fact held, all certainly or all possibly.
 *
 * @param certainty CERTAIN or POSSIBLE
 * @param firstDay the first day, or {@code null} if it is not known
 * @param lastDay the last day, or {@code null} if it is not known
 */
record CertaintyInterval(String certainty, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

	/** All days on which the fact possibly held. */
	static CertaintyInterval possible(PeriodBounds days) {
		return possible(days.earliestStart(), before(days.latestEnd()));
	}

	/**
	 * The days on which the fact possibly held, split into certain and possible intervals
	 * in order; empty if nothing is known.
	 */
	static List<CertaintyInterval> of(PeriodBounds days) {
		LocalDate start = days.latestStart();
		LocalDate end = days.earliestEnd();
		if (!days.known()) {
			return List.of();
		}
		if (start == null || end == null || !start.isBefore(end)) {
			return List.of(possible(days));
		}
		List<CertaintyInterval> certaintyIntervals = new ArrayList<>();
		if (!start.equals(days.earliestStart())) {
			certaintyIntervals.add(possible(days.earliestStart(), before(start)));
		}
		certaintyIntervals.add(new CertaintyInterval("CERTAIN", start, before(end)));
		if (!end.equals(days.latestEnd())) {
			certaintyIntervals.add(possible(end, before(days.latestEnd())));
		}
		return certaintyIntervals;
	}

	@Nullable String first() {
		return Objects.toString(this.firstDay, null);
	}

	@Nullable String last() {
		return Objects.toString(this.lastDay, null);
	}

	private static CertaintyInterval possible(@Nullable LocalDate first, @Nullable LocalDate last) {
		return new CertaintyInterval("POSSIBLE", first, last);
	}

	private static @Nullable LocalDate before(@Nullable LocalDate day) {
		return (day != null) ? day.minusDays(1) : null;
	}

}
