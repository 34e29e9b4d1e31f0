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
 */
public record Attestation(String record, @Nullable LocalDate published, boolean disputed, Period period,
		@Nullable ImpreciseDate seen) {

	/**
	 * The better first: undisputed before disputed, then the later published source, then
	 * the record's id. So every choice is the same whatever was loaded last.
	 */
	public static final Comparator<Attestation> BETTER_FIRST = Comparator.comparing(Attestation::disputed)
		.thenComparing(Attestation::published, Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparing(Attestation::record);

	/**
	 * Whether it says no more than that the fact is so: then it changes nothing of when a
	 * fact held that is undisputed already.
	 */
	public boolean isPlain() {
		return !this.disputed && this.period.equals(Period.UNKNOWN) && this.seen == null;
	}

}
