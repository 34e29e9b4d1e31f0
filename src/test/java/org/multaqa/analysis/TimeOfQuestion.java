package org.multaqa.analysis;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The period and the day of a question, and what they say of dates and lasting facts.
 *
 * @param from the first day, or {@code null}
 * @param until the first day after, or {@code null}
 * @param day the day as of which is asked, or {@code null}
 */
record TimeOfQuestion(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable LocalDate day) {

	static final TimeOfQuestion ALWAYS = new TimeOfQuestion(null, null, null);

	boolean possiblyHeld(Held fact) {
		return (this.until == null || fact.from() == null || fact.from().isBefore(this.until))
				&& (this.from == null || fact.until() == null || fact.until().isAfter(this.from))
				&& (this.day == null || (fact.from() == null || !fact.from().isAfter(this.day))
						&& (fact.until() == null || fact.until().isAfter(this.day)));
	}

	boolean certainlyHeld(Held fact) {
		LocalDate latestStart = latestStart(fact);
		LocalDate earliestEnd = earliestEnd(fact);
		if (latestStart == null || earliestEnd == null) {
			return this.from == null && this.until == null && this.day == null;
		}
		boolean during = (this.until == null || latestStart.isBefore(this.until)) && (this.from == null
				|| earliestEnd.isAfter(this.from) || fact.from() != null && !fact.from().isBefore(this.from));
		return during && (this.day == null || !latestStart.isAfter(this.day) && earliestEnd.isAfter(this.day));
	}

	/** What has an end held on the day before it. */
	private static @Nullable LocalDate latestStart(Held fact) {
		if (fact.from() != null) {
			return fact.from();
		}
		return (fact.until() != null) ? fact.until().minusDays(1) : null;
	}

	/** What has a start held on that day. */
	private static @Nullable LocalDate earliestEnd(Held fact) {
		if (fact.until() != null) {
			return fact.until();
		}
		return (fact.from() != null) ? fact.from().plusDays(1) : null;
	}

	boolean possiblyWithin(Dated date) {
		return (this.from == null || date.latest() == null || !date.latest().isBefore(this.from))
				&& (this.until == null || date.earliest() == null || date.earliest().isBefore(this.until));
	}

	boolean certainlyWithin(Dated date) {
		return (this.from == null || date.earliest() != null && !date.earliest().isBefore(this.from))
				&& (this.until == null || date.latest() != null && date.latest().isBefore(this.until));
	}

	/** As arguments of a field, with a comma before each. */
	String arguments() {
		StringBuilder arguments = new StringBuilder();
		if (this.from != null || this.until != null) {
			arguments.append(", during: {");
			if (this.from != null) {
				arguments.append(" from: \"%s\"".formatted(this.from));
			}
			if (this.until != null) {
				arguments.append(" until: \"%s\"".formatted(this.until));
			}
			arguments.append(" }");
		}
		return (this.day != null) ? arguments.append(", asOf: \"%s\"".formatted(this.day)).toString()
				: arguments.toString();
	}

	/** What lasts from one day to another. */
	interface Held {

		@Nullable LocalDate from();

		@Nullable LocalDate until();

	}

	/** What has a date that may be imprecise. */
	interface Dated {

		@Nullable LocalDate earliest();

		@Nullable LocalDate latest();

	}

}
