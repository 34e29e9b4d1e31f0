package org.multaqa.analysis;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A lasting fact. */
record CountryFact(String one, String other, String role, @Nullable String first, @Nullable String end,
		boolean twice) implements TimeOfQuestion.Held {

	@Override
	public @Nullable LocalDate from() {
		return (this.first != null) ? LocalDate.parse(this.first) : null;
	}

	@Override
	public @Nullable LocalDate until() {
		return (this.end != null) ? LocalDate.parse(this.end) : null;
	}

	String days() {
		return ((this.first != null) ? ", from: " + this.first : "")
				+ ((this.end != null) ? ", until: " + this.end : "");
	}

}
