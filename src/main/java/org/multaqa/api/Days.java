package org.multaqa.api;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.BadArgument;
import org.multaqa.query.Given;

/**
 * The days of a {@code DateRange}.
 *
 * @param from the first day, or {@code null}
 * @param until the first day after, or {@code null}
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate until) {

	Days {
		if (from != null && until != null && !from.isBefore(until)) {
			throw new BadArgument(
					"Days from %s cannot end before %s; until is the first day after.".formatted(from, until));
		}
	}

	@Nullable Given from(Givens givens) {
		return (this.from != null) ? givens.give("from", this.from) : null;
	}

	@Nullable Given until(Givens givens) {
		return (this.until != null) ? givens.give("until", this.until) : null;
	}

	/** An absent range has no ends. */
	static Days of(@Nullable Map<?, ?> range) {
		return (range != null) ? new Days((LocalDate) range.get("from"), (LocalDate) range.get("until"))
				: new Days(null, null);
	}

}
