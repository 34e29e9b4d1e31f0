package org.multaqa.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The interval in which a fact held, by all that is known of it.
 *
 * @param from the first day on which it held
 * @param until the first day on which it no longer held
 */
public record UncertainInterval(DateBound from, DateBound until) {

	/** An interval without known bounds. */
	public static final UncertainInterval UNKNOWN = new UncertainInterval(DateBound.UNKNOWN, DateBound.UNKNOWN);

	private static final Comparator<IntervalEndDate> END_ORDER = Comparator
		.comparing((IntervalEndDate end) -> end.attestation().disputed())
		.thenComparing((end) -> vagueness(end.date()))
		.thenComparing(IntervalEndDate::attestation, Attestation.BETTER_FIRST)
		.thenComparing((end) -> !end.start());

	/**
	 * @throws IllegalArgumentException if the interval certainly ends before it starts
	 */
	public UncertainInterval {
		if (!isPossible(from, until)) {
			throw new IllegalArgumentException("A period that starts %s at the earliest cannot end %s at the latest."
				.formatted(from.earliest(), until.latest()));
		}
	}

	/**
	 * The interval by all citations. Precise dates come before vaguer ones; the others
	 * narrow them as far as they do not contradict, and so do the days on which the fact
	 * is seen. A start after the known end, or an end before the known start, is a
	 * contradiction and is ignored.
	 */
	public static UncertainInterval of(Collection<Attestation> attestations) {
		UncertainInterval uncertainInterval = UNKNOWN;
		for (IntervalEndDate end : ends(attestations)) {
			uncertainInterval = uncertainInterval.and(end);
		}
		uncertainInterval = uncertainInterval.orderly();
		for (Attestation attestation : attestations.stream().sorted(Attestation.BETTER_FIRST).toList()) {
			ImpreciseDate seen = attestation.seen();
			if (seen != null) {
				uncertainInterval = uncertainInterval.seen(seen.earliest(), seen.latest());
			}
		}
		return uncertainInterval;
	}

	/** This interval, given that the fact held on some day between two days. */
	public UncertainInterval seen(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
		return new UncertainInterval(this.from.notAfter(latest),
				(earliest != null) ? this.until.notBefore(earliest.plusDays(1)) : this.until);
	}

	/** This interval, ended on the day at the latest. */
	UncertainInterval endedBy(LocalDate day) {
		return new UncertainInterval(this.from, this.until.notAfter(day));
	}

	/** This interval, not started before the day. */
	UncertainInterval notBefore(LocalDate day) {
		return new UncertainInterval(this.from.notBefore(day), this.until);
	}

	/**
	 * Whether the fact certainly held on some days: from {@link #certainFrom} to before
	 * {@link #certainUntil}.
	 */
	boolean everCertain() {
		LocalDate start = this.from.latest();
		LocalDate end = this.until.earliest();
		return start != null && end != null && start.isBefore(end);
	}

	LocalDate certainFrom() {
		return Objects.requireNonNull(this.from.latest());
	}

	LocalDate certainUntil() {
		return Objects.requireNonNull(this.until.earliest());
	}

	/** Whether the fact possibly held on some day between two days. */
	public boolean possiblyBetween(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
		boolean startsLater = this.from.earliest() != null && latest != null && this.from.earliest().isAfter(latest);
		boolean endsSooner = this.until.latest() != null && earliest != null && !this.until.latest().isAfter(earliest);
		return !startsLater && !endsSooner;
	}

	/** This interval, narrowed so that it has at least one day. */
	private UncertainInterval orderly() {
		LocalDate start = this.from.earliest();
		LocalDate end = this.until.latest();
		return new UncertainInterval((end != null) ? this.from.notAfter(end.minusDays(1)) : this.from,
				(start != null) ? this.until.notBefore(start.plusDays(1)) : this.until);
	}

	/** All dates of the citations, the most important first. */
	private static List<IntervalEndDate> ends(Collection<Attestation> attestations) {
		return attestations.stream()
			.flatMap((attestation) -> Stream.of(new IntervalEndDate(attestation, true, attestation.period().from()),
					new IntervalEndDate(attestation, false, attestation.period().until())))
			.filter((end) -> end.date() != null)
			.sorted(END_ORDER)
			.toList();
	}

	/** This interval with a further date, or unchanged if the date contradicts it. */
	private UncertainInterval and(IntervalEndDate end) {
		DateBound said = DateBound.of(Objects.requireNonNull(end.date()));
		DateBound known = end.start() ? this.from : this.until;
		DateBound both = known.equals(DateBound.UNKNOWN) ? said : known.and(said);
		DateBound start = end.start() ? both : this.from;
		DateBound last = end.start() ? this.until : both;
		return isPossible(start, last) ? new UncertainInterval(start, last) : this;
	}

	private static boolean isPossible(DateBound from, DateBound until) {
		return from.earliest() == null || until.latest() == null || !until.latest().isBefore(from.earliest());
	}

	private static long vagueness(@Nullable ImpreciseDate date) {
		return (date != null) ? date.vagueness() : Long.MAX_VALUE;
	}

	/**
	 * A date in a citation for the start or the end.
	 */
	private record IntervalEndDate(Attestation attestation, boolean start, @Nullable ImpreciseDate date) {
	}

}
