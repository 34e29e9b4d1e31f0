package org.multaqa.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a record says a fact, and what it says of it beyond its identity.
 *
 * @param locator where in the source, such as {@code ¶3}
 * @param wording the few words as written there, or {@code null}
 * @param period when it held, as this source says
 * @param seen a day on which this source shows it holding, or {@code null}
 * @param disputed whether the source itself calls it into question
 */
public record Citation(String locator, @Nullable String wording, Period period, @Nullable ImpreciseDate seen,
		boolean disputed) {

	public static Citation at(String locator, @Nullable String wording) {
		return new Citation(locator, wording, Period.UNKNOWN, null, false);
	}

	/** One line for people: the locator, and what it says beyond the fact. */
	public String line() {
		StringBuilder line = new StringBuilder(this.locator);
		add(line, " from ", this.period.from());
		add(line, " until ", this.period.until());
		add(line, " seen ", this.seen);
		if (this.wording != null) {
			line.append(" «").append(this.wording).append('»');
		}
		return line.append(this.disputed ? " disputed" : "").toString();
	}

	private static void add(StringBuilder line, String word, @Nullable ImpreciseDate date) {
		if (date != null) {
			line.append(word).append(date.text());
		}
	}

}
