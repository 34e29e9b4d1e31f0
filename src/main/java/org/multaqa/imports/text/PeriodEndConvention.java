package org.multaqa.imports.text;

import java.util.Optional;

import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.Period;

/** Which day the end of a period is in a file. */
public enum PeriodEndConvention {

	/** The last day of the period. */
	INCLUSIVE,
	/** The first day after the period, as in records. */
	EXCLUSIVE;

	private static final java.time.Period ONE_DAY = java.time.Period.ofDays(1);

	/**
	 * The end as records write it.
	 * @throws RowRejected if it cannot be converted
	 */
	public String until(String written) {
		// the year 9999 stands for an unknown end
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

	/**
	 * Refuses a period that ends before it starts, in the words of the file: as a record
	 * writes it, the end is another day.
	 * @throws RowRejected if the period certainly ends before it starts
	 */
	public void check(String start, String end) {
		if (this == EXCLUSIVE) {
			return;
		}
		try {
			new Period(ImpreciseDate.parse(start), ImpreciseDate.parse(until(end)));
		}
		catch (IllegalArgumentException ex) {
			throw RowRejected.of("a period that starts %s and ends %s, which is before", MessageText.quoted(start),
					MessageText.quoted(end));
		}
	}

	public Optional<String> until(Optional<String> written) {
		return written.map(this::until);
	}

}
