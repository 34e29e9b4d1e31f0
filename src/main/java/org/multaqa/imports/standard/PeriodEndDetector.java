package org.multaqa.imports.standard;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.text.KeyPositionIndex;
import org.multaqa.imports.text.PeriodEndConvention;

/**
 * Detects which day the end of a period is in a file: if the next membership of a person,
 * the next holder of a post or the next legislative period usually starts on the day
 * after, ends are inclusive; if it starts on the same day, they are exclusive.
 */
final class PeriodEndDetector {

	private static final String REMEDY = "it is read as the day after. "
			+ "If it is the last day, import with a mapping that says ends: inclusive";

	private final KeyPositionIndex starts = new KeyPositionIndex();

	private long dayAfter;

	private long sameDay;

	private long any;

	private PeriodEndDetector() {
	}

	/**
	 * Detects the convention, and adds a remark on it.
	 * @param name the name of the file
	 * @param field the name of the field with the end of a period
	 */
	static PeriodEndConvention detect(String name, String field, StatedPeriods periods,
			ImportStatistics importStatistics) throws IOException {
		PeriodEndDetector ends = new PeriodEndDetector();
		periods.each((key, start, end) -> ends.start(key, start));
		periods.each(ends::compare);
		if (ends.any > 0) {
			importStatistics.remark("%s: %s".formatted(name, ends.remark(field)));
		}
		return (ends.dayAfter > ends.sameDay) ? PeriodEndConvention.INCLUSIVE : PeriodEndConvention.EXCLUSIVE;
	}

	private String remark(String field) {
		if (this.dayAfter == 0 && this.sameDay == 0) {
			return "nothing shows whether %s is the last day or the day after it; %s".formatted(field, REMEDY);
		}
		String counts = String.format(Locale.ROOT, "next periods begin on the day after (%,d) or on the same day (%,d)",
				this.dayAfter, this.sameDay);
		if (this.dayAfter == this.sameDay) {
			return "nothing decides whether %s is the last day or the day after it, since %s; %s".formatted(field,
					counts, REMEDY);
		}
		return (this.dayAfter > this.sameDay)
				? "%s is read as the last day (ends: inclusive), since %s".formatted(field, counts)
				: "%s is read as the day after the last (ends: exclusive), since %s".formatted(field, counts);
	}

	private void start(String key, String start) {
		LocalDate day = day(start);
		if (day != null) {
			this.starts.putIfAbsent(key + day, 1);
		}
	}

	private void compare(String key, String start, String end) {
		LocalDate last = day(end);
		if (!end.isBlank()) {
			this.any++;
		}
		if (last == null || last.equals(day(start))) {
			return;
		}
		if (this.starts.get(key + last.plusDays(1)) >= 0) {
			this.dayAfter++;
		}
		if (this.starts.get(key + last) >= 0) {
			this.sameDay++;
		}
	}

	private static @Nullable LocalDate day(String text) {
		try {
			return (text.length() < 10) ? null : LocalDate.parse(text.substring(0, 10));
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** The periods that a file states. */
	@FunctionalInterface
	interface StatedPeriods {

		void each(PeriodVisitor visitor) throws IOException;

	}

	/** Visits periods. */
	@FunctionalInterface
	interface PeriodVisitor {

		/**
		 * Visits a period.
		 * @param key the key of the periods that may precede or follow it
		 * @param start its start as written; empty if there is none
		 * @param end its end as written; empty if there is none
		 */
		void visit(String key, String start, String end);

	}

}
