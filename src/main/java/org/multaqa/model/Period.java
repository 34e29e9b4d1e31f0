package org.multaqa.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days on which something held, as one source says it.
 *
 * @param from the first day, or {@code null} if the source gives none
 * @param until the first day on which it no longer held, or {@code null} if the source
 * gives none, which means "not known to have ended", never "still going on"
 */
public record Period(@Nullable ImpreciseDate from, @Nullable ImpreciseDate until) {

	public static final Period UNKNOWN = new Period(null, null);

	/**
	 * @throws IllegalArgumentException if the period certainly ends before it starts
	 */
	public Period {
		if (from != null && until != null && !isOrdered(from, until)) {
			throw new IllegalArgumentException(
					"A period that starts %s cannot end %s.".formatted(from.text(), until.text()));
		}
	}

	/**
	 * Whether the two periods certainly do not overlap.
	 */
	public boolean isApartFrom(Period other) {
		return isOver(this, other) || isOver(other, this);
	}

	private static boolean isOver(Period first, Period then) {
		LocalDate end = (first.until != null) ? first.until.latest() : null;
		LocalDate start = (then.from != null) ? then.from.earliest() : null;
		return end != null && start != null && !start.isBefore(end);
	}

	private static boolean isOrdered(ImpreciseDate from, ImpreciseDate until) {
		return from.earliest() == null || until.latest() == null || !until.latest().isBefore(from.earliest());
	}

	/** A text for people: {@code from 2017 until 2021-09}. */
	public String text() {
		StringBuilder text = new StringBuilder();
		text.append((this.from != null) ? "from " + this.from.text() : "");
		text.append((this.from != null && this.until != null) ? " " : "");
		return text.append((this.until != null) ? "until " + this.until.text() : "").toString();
	}

}
