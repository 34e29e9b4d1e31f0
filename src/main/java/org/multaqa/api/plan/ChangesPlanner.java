package org.multaqa.api.plan;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.InstantRange;
import org.multaqa.query.error.InvalidArgument;
import org.multaqa.query.error.InvalidId;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.QueryPlan;

/**
 * Plans the field {@code changes}.
 *
 * @param arguments the arguments by name
 * @param parameterBindings takes the values
 * @param knownAt the time up to which loads count, or {@code null} for all
 */
record ChangesPlanner(Map<String, Object> arguments, ParameterBindings parameterBindings,
		@Nullable InstantRange knownAt) {

	private static final String LOAD = "load/[0-9a-f-]{36}|load/before";

	QueryPlan.Changes read(ProjectedField.Many list) {
		InstantRange since = (InstantRange) this.arguments.get("since");
		InstantRange until = (InstantRange) this.arguments.get("until");
		if (since != null && until != null && !since.from().isBefore(until.until())) {
			throw new InvalidArgument("Changes since %s cannot end with %s.".formatted(since.from(), until.until()));
		}
		Instant end = earlier(until);
		return new QueryPlan.Changes(
				this.parameterBindings.give("since", ((since != null) ? since.from() : Instant.EPOCH).toEpochMilli()),
				(end != null) ? this.parameterBindings.give("until", end.toEpochMilli()) : null, id("territory"),
				Boolean.TRUE.equals(this.arguments.get("below")), id("program"), id("actor"), load(), list);
	}

	private @Nullable Instant earlier(@Nullable InstantRange until) {
		if (until == null || this.knownAt == null) {
			return (until != null) ? until.until() : (this.knownAt != null) ? this.knownAt.until() : null;
		}
		return until.until().isBefore(this.knownAt.until()) ? until.until() : this.knownAt.until();
	}

	private @Nullable Parameter id(String argument) {
		Object id = this.arguments.get(argument);
		return (id != null) ? this.parameterBindings.give("id", IdArguments.any(id)) : null;
	}

	private @Nullable Parameter load() {
		Object id = this.arguments.get("load");
		if (id != null && !id.toString().matches(LOAD)) {
			throw new InvalidId(id.toString(), "load/…, as Load.id gives it");
		}
		return (id != null) ? this.parameterBindings.give("load", id.toString()) : null;
	}

}
