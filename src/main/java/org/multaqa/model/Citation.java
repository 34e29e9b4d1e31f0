package org.multaqa.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a record states a fact, and what it states beyond the identity of the fact.
 *
 * @param locator the place in the source, such as {@code ¶3}
 * @param wording a few words of the source, or {@code null}
 * @param period the period of the fact, by this source
 * @param seen a day on which this source shows that the fact holds, or {@code null}
 * @param disputed whether the source itself disputes the fact
 */
public record Citation(String locator, @Nullable String wording, Period period, @Nullable ImpreciseDate seen,
		boolean disputed) {

	public static Citation at(String locator, @Nullable String wording) {
		return new Citation(locator, wording, Period.UNKNOWN, null, false);
	}

	/** One line for people: the locator and the further properties. */
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
