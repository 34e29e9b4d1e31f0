package org.multaqa.model;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * A citation of a fact, with the properties that decide between contradicting citations.
 *
 * @param record the record with the citation
 * @param published the last possible day of publication of its source, or {@code null} if
 * it is not known
 * @param disputed whether the source itself disputes the fact
 * @param period the period of the fact, by this source
 * @param seen a day on which this source shows that the fact holds, or {@code null}
 * @param use the use of a name, by this source; {@code null} for other facts
 */
public record Attestation(String record, @Nullable LocalDate published, boolean disputed, Period period,
		@Nullable ImpreciseDate seen, @Nullable NameUsage use) {

	/**
	 * Orders the better attestation first: undisputed before disputed, then the later
	 * published source, then the id of the record. So the choice does not depend on the
	 * order of loads.
	 */
	public static final Comparator<Attestation> BETTER_FIRST = Comparator.comparing(Attestation::disputed)
		.thenComparing(Attestation::published, Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparing(Attestation::record);

	/** An attestation of a fact that is not a name. */
	public Attestation(String record, @Nullable LocalDate published, boolean disputed, Period period,
			@Nullable ImpreciseDate seen) {
		this(record, published, disputed, period, seen, null);
	}

	/**
	 * The same attestation for a name. A name without a period was in use when its source
	 * was written.
	 * @param spoken the date of the source, or {@code null} if it is not known
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
	 * Whether it only states the fact, or the use of a name on a day. Then the other
	 * citations need not be read again.
	 */
	public boolean isPlain() {
		return !this.disputed && this.period.equals(Period.UNKNOWN) && (this.seen == null || this.use != null);
	}

}
