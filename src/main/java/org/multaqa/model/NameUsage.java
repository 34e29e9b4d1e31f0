package org.multaqa.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How long a name is known to have been in use, by all its sources. It decides which of
 * several names is the current one. It can be extended source by source, in any order.
 *
 * @param undated whether a source of unknown date uses the name
 * @param state the state on the latest known day, or {@code null} if no day is known
 * @param day the latest known day, or {@code null}
 */
public record NameUsage(boolean undated, @Nullable UsageState state, @Nullable LocalDate day) {

	/**
	 * Orders the current name first: names with a known start and no known end, the
	 * latest start first; names in a source of unknown date; names in use on a known day,
	 * the latest first; names that are no longer used, the latest first.
	 */
	public static final Comparator<NameUsage> CURRENT_FIRST = Comparator.comparingInt(NameUsage::rank)
		.thenComparing(NameUsage::day, Comparator.nullsFirst(Comparator.reverseOrder()));

	private static final Comparator<NameUsage> LATER = Comparator
		.comparing(NameUsage::day, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(NameUsage::state, Comparator.nullsFirst(Comparator.naturalOrder()));

	private static final String UNDATED = "UNDATED";

	/**
	 * The usage by one source.
	 * @param period the period in which the name was in use, by the source
	 * @param seen a day on which the source uses it, or {@code null}
	 */
	static NameUsage of(Period period, @Nullable ImpreciseDate seen) {
		ImpreciseDate from = period.from();
		ImpreciseDate until = period.until();
		if (until != null && until.latest() != null) {
			return new NameUsage(false, UsageState.ENDED, until.latest());
		}
		if (from != null && from.earliest() != null) {
			return new NameUsage(false, UsageState.SINCE, later(from));
		}
		LocalDate day = (until != null && until.earliest() != null) ? until.earliest().minusDays(1)
				: (from != null && from.latest() != null) ? from.latest() : (seen != null) ? later(seen) : null;
		return new NameUsage(day == null, (day != null) ? UsageState.HELD : null, day);
	}

	private static @Nullable LocalDate later(ImpreciseDate date) {
		return (date.latest() != null) ? date.latest() : date.earliest();
	}

	/** The usage by both together. */
	NameUsage and(NameUsage other) {
		NameUsage later = (LATER.compare(this, other) >= 0) ? this : other;
		return new NameUsage(this.undated || other.undated, later.state, later.day);
	}

	private int rank() {
		if (this.state == null) {
			return 1;
		}
		return switch (this.state) {
			case SINCE -> 0;
			case HELD -> this.undated ? 1 : 2;
			case ENDED -> 3;
		};
	}

	/** One line, as stored. */
	public String text() {
		String dated = (this.state != null) ? this.state + " " + this.day : "";
		return this.undated ? (UNDATED + " " + dated).strip() : dated;
	}

	/** Parses such a line. */
	public static NameUsage parse(String text) {
		boolean undated = text.startsWith(UNDATED);
		String dated = (undated ? text.substring(UNDATED.length()) : text).strip();
		if (dated.isEmpty()) {
			return new NameUsage(undated, null, null);
		}
		String[] parts = dated.split(" ");
		return new NameUsage(undated, UsageState.valueOf(parts[0].toUpperCase(Locale.ROOT)),
				LocalDate.parse(Objects.requireNonNull(parts[1])));
	}

	/** The state of a name on a day. */
	public enum UsageState {

		/** Its use had ended by then. */
		ENDED,

		/** It was in use on that day. */
		HELD,

		/** Its use began on that day, and no end is known. */
		SINCE

	}

}
