package org.multaqa.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.analysis.DayRange;
import org.multaqa.query.error.InvalidArgument;
import org.multaqa.query.plan.Parameter;

/**
 * A range of days as in the input type {@code DateRange}.
 *
 * @param from the first day, or {@code null}
 * @param until the first day after the range, or {@code null}
 */
record DateRange(@Nullable LocalDate from, @Nullable LocalDate until) {

	DateRange {
		if (from != null && until != null && !from.isBefore(until)) {
			throw new InvalidArgument(
					"Days from %s cannot end before %s; until is the first day after.".formatted(from, until));
		}
	}

	@Nullable Parameter from(ParameterBindings parameterBindings) {
		return (this.from != null) ? parameterBindings.give("from", this.from) : null;
	}

	@Nullable Parameter until(ParameterBindings parameterBindings) {
		return (this.until != null) ? parameterBindings.give("until", this.until) : null;
	}

	/** The days of the week in the range, or {@code null} if it has all of them. */
	@Nullable Parameter weekdays(ParameterBindings parameterBindings) {
		List<String> weekdays = new DayRange(this.from, this.until).weekdays();
		return (weekdays != null) ? parameterBindings.give("weekdays", weekdays) : null;
	}

	/** An absent range is a range without ends. */
	static DateRange of(@Nullable Map<?, ?> range) {
		return (range != null) ? new DateRange((LocalDate) range.get("from"), (LocalDate) range.get("until"))
				: new DateRange(null, null);
	}

}
