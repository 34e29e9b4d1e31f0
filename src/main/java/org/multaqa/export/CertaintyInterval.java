package org.multaqa.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Some days in a row on which something held, certainly or possibly.
 *
 * @param certainty CERTAIN or POSSIBLE
 * @param firstDay the first of them, or {@code null} where nothing says since when
 * @param lastDay the last of them, or {@code null} where nothing says until when
 */
record CertaintyInterval(String certainty, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

	/** All days on which it possibly held. */
	static CertaintyInterval possible(PeriodBounds days) {
		return possible(days.earliestStart(), before(days.latestEnd()));
	}

	/**
	 * The days on which it possibly held, parted into those on which it certainly did and
	 * the others, in their order. None where nothing is known.
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
