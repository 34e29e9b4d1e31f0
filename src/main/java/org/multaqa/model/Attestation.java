package org.multaqa.model;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * One citation of a fact, with what decides between citations that differ.
 *
 * @param record the record in which it stands
 * @param published the last day on which its source can have been published, or
 * {@code null} where that is not known
 * @param disputed whether the source itself calls the fact into question
 * @param period when the fact held, as this source says
 * @param seen a day on which this source shows it holding, or {@code null}
 * @param use of a name, how long this source knows it to have been in use; else
 * {@code null}
 */
public record Attestation(String record, @Nullable LocalDate published, boolean disputed, Period period,
		@Nullable ImpreciseDate seen, @Nullable NameUsage use) {

	/**
	 * The better first: undisputed before disputed, then the later published source, then
	 * the record's id. So every choice is the same whatever was loaded last.
	 */
	public static final Comparator<Attestation> BETTER_FIRST = Comparator.comparing(Attestation::disputed)
		.thenComparing(Attestation::published, Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparing(Attestation::record);

	/** One citation of a fact that is no name. */
	public Attestation(String record, @Nullable LocalDate published, boolean disputed, Period period,
			@Nullable ImpreciseDate seen) {
		this(record, published, disputed, period, seen, null);
	}

	/**
	 * The same as one of a name. A name without a period holds when its source speaks.
	 * @param spoken when that was, or {@code null} where nothing says so
	 */
	public Attestation ofName(@Nullable ImpreciseDate spoken) {
		boolean plain = this.seen == null && bounded(this.period.from()) == null
				&& bounded(this.period.until()) == null;
		ImpreciseDate day = plain ? bounded(spoken) : this.seen;
		return new Attestation(this.record, this.published, this.disputed, this.period, day,
				NameUsage.of(this.period, day));
	}

	private static @Nullable ImpreciseDate bounded(@Nullable ImpreciseDate date) {
		return (date != null && (date.earliest() != null || date.latest() != null)) ? date : null;
	}

	/**
	 * Whether it says no more than that the fact is so, or that a name was in use on a
	 * day: then the other citations need not be read again.
	 */
	public boolean isPlain() {
		return !this.disputed && this.period.equals(Period.UNKNOWN) && (this.seen == null || this.use != null);
	}

}
