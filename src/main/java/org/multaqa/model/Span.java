package org.multaqa.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * When a fact held, as all that is known of it together says.
 *
 * @param from the first day on which it held
 * @param until the first day on which it no longer held
 */
public record Span(Bound from, Bound until) {

	/** Nothing is known. */
	public static final Span UNKNOWN = new Span(Bound.UNKNOWN, Bound.UNKNOWN);

	/**
	 * What the citations together say: of each end the more precise date before the
	 * vaguer, narrowed by the others as far as they do not contradict it, and by the days
	 * on which the fact is seen holding.
	 */
	public static Span of(Collection<Attestation> attestations) {
		Span span = new Span(combined(attestations, (attestation) -> attestation.period().from()),
				combined(attestations, (attestation) -> attestation.period().until()))
			.orderly();
		for (Attestation attestation : attestations.stream().sorted(Attestation.BETTER_FIRST).toList()) {
			ImpreciseDate seen = attestation.seen();
			if (seen != null) {
				span = span.seen(seen.earliest(), seen.latest());
			}
		}
		return span;
	}

	/** It held on some day from the one to the other. */
	public Span seen(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
		return new Span(this.from.notAfter(latest),
				(earliest != null) ? this.until.notBefore(earliest.plusDays(1)) : this.until);
	}

	/** It ended on the day at the latest. */
	Span endedBy(LocalDate day) {
		return new Span(this.from, this.until.notAfter(day));
	}

	/** It began on the day at the earliest. */
	Span notBefore(LocalDate day) {
		return new Span(this.from.notBefore(day), this.until);
	}

	/**
	 * Whether there are days on which it certainly held: from {@link #certainFrom} to
	 * before {@link #certainUntil}.
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

	/** Whether it possibly held on some day from the one to the other. */
	public boolean possiblyBetween(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
		boolean startsLater = this.from.earliest() != null && latest != null && this.from.earliest().isAfter(latest);
		boolean endsSooner = this.until.latest() != null && earliest != null && !this.until.latest().isAfter(earliest);
		return !startsLater && !endsSooner;
	}

	/** A fact held at least on its first day, and its end follows its start. */
	private Span orderly() {
		LocalDate start = this.from.earliest();
		LocalDate end = this.until.latest();
		return new Span((end != null) ? this.from.notAfter(end.minusDays(1)) : this.from,
				(start != null) ? this.until.notBefore(start.plusDays(1)) : this.until);
	}

	private static Bound combined(Collection<Attestation> attestations,
			Function<Attestation, @Nullable ImpreciseDate> date) {
		List<ImpreciseDate> dates = attestations.stream()
			.sorted(Comparator.comparing(Attestation::disputed)
				.thenComparing((attestation) -> vagueness(date.apply(attestation)))
				.thenComparing(Attestation.BETTER_FIRST))
			.map(date)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
		return dates.stream().map(Bound::of).reduce(Bound::and).orElse(Bound.UNKNOWN);
	}

	private static long vagueness(@Nullable ImpreciseDate date) {
		return (date != null) ? date.vagueness() : Long.MAX_VALUE;
	}

}
