package org.multaqa.api;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.BadArgument;
import org.multaqa.query.BadId;
import org.multaqa.query.Given;
import org.multaqa.query.Item;
import org.multaqa.query.Moment;
import org.multaqa.query.Question;

/**
 * Reads the arguments of the field {@code changes}.
 *
 * @param arguments by name
 * @param givens takes the values
 * @param knownAt up to when loads count, or {@code null} for all of them
 */
record ChangesReader(Map<String, Object> arguments, Givens givens, @Nullable Moment knownAt) {

	private static final String LOAD = "load/[0-9a-f-]{36}|load/before";

	Question.Changes read(Item.Many list) {
		Moment since = (Moment) this.arguments.get("since");
		Moment until = (Moment) this.arguments.get("until");
		if (since != null && until != null && !since.from().isBefore(until.until())) {
			throw new BadArgument("Changes since %s cannot end with %s.".formatted(since.from(), until.until()));
		}
		Instant end = earlier(until);
		return new Question.Changes(
				this.givens.give("since", ((since != null) ? since.from() : Instant.EPOCH).toEpochMilli()),
				(end != null) ? this.givens.give("until", end.toEpochMilli()) : null, id("territory"),
				Boolean.TRUE.equals(this.arguments.get("below")), id("program"), id("actor"), load(), list);
	}

	private @Nullable Instant earlier(@Nullable Moment until) {
		if (until == null || this.knownAt == null) {
			return (until != null) ? until.until() : (this.knownAt != null) ? this.knownAt.until() : null;
		}
		return until.until().isBefore(this.knownAt.until()) ? until.until() : this.knownAt.until();
	}

	private @Nullable Given id(String argument) {
		Object id = this.arguments.get(argument);
		return (id != null) ? this.givens.give("id", Ids.any(id)) : null;
	}

	private @Nullable Given load() {
		Object id = this.arguments.get("load");
		if (id != null && !id.toString().matches(LOAD)) {
			throw new BadId(id.toString(), "load/…, as Load.id gives it");
		}
		return (id != null) ? this.givens.give("load", id.toString()) : null;
	}

}
