package org.multaqa.imports;

import java.util.Optional;

import org.multaqa.model.ImpreciseDate;

/** Which day a file means by the end of a period. */
enum PeriodEndConvention {

	/** The last day on which it held. */
	INCLUSIVE,
	/** The first day on which it no longer held, as records say it. */
	EXCLUSIVE;

	private static final java.time.Period ONE_DAY = java.time.Period.ofDays(1);

	/**
	 * The end as records say it.
	 * @throws RowRejected if no record can
	 */
	String until(String written) {
		// an end in the year 9999 means that none is known
		if (this == EXCLUSIVE || written.startsWith("9999")) {
			return written;
		}
		try {
			return ImpreciseDate.parse(written).plus(ONE_DAY).text();
		}
		catch (IllegalArgumentException ex) {
			throw RowRejected.of("the day after %s, which no record can write", MessageText.quoted(written));
		}
	}

	Optional<String> until(Optional<String> written) {
		return written.map(this::until);
	}

}
