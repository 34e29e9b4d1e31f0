package org.multaqa.api.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityKind;
import org.multaqa.query.error.InvalidArgument;
import org.multaqa.query.plan.AnalysisScope;
import org.multaqa.query.plan.MatrixAxis;
import org.multaqa.query.plan.MatrixNormalisation;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.TerritoryAnalysis;

/**
 * Plans fields that ask for an analysis.
 *
 * @param arguments the arguments by name
 * @param parameterBindings takes the values
 */
record AnalysisPlanner(Map<String, Object> arguments, ParameterBindings parameterBindings) {

	private static final int MOST_TERRITORIES = 20;

	private static final int MOST_ANCHORS = 20;

	private static final List<String> HELD = List.of("HELD");

	TerritoryAnalysis gaps() {
		return new TerritoryAnalysis.Gaps(scope(territory()), Objects.requireNonNull(level()), kinds());
	}

	TerritoryAnalysis indicators() {
		List<?> territories = list("territories");
		if (territories.size() > MOST_TERRITORIES) {
			throw new InvalidArgument("This asks for %s territories, and the limit is %s.".formatted(territories.size(),
					MOST_TERRITORIES));
		}
		return new TerritoryAnalysis.Indicators(scope(this.parameterBindings.give("ids", IdArguments.all(territories))),
				level());
	}

	TerritoryAnalysis convergenceOf() {
		List<String> anchors = IdArguments.all(list("anchors")).stream().distinct().toList();
		if (anchors.isEmpty() || anchors.size() > MOST_ANCHORS) {
			throw new InvalidArgument(
					"anchors has %s different ids; it can have 1 to %s.".formatted(anchors.size(), MOST_ANCHORS));
		}
		int least = (this.arguments.get("minAnchors") instanceof Integer number) ? number : 0;
		if (least < 1 || least > anchors.size()) {
			throw new InvalidArgument("minAnchors is %s; it can be 1 to %s, the number of different anchors."
				.formatted(least, anchors.size()));
		}
		List<?> status = list("status");
		return new TerritoryAnalysis.Anchored(scope(null), this.parameterBindings.give("anchors", anchors),
				this.parameterBindings.give("minAnchors", least), Boolean.TRUE.equals(this.arguments.get("below")),
				HELD.equals(status) ? null : this.parameterBindings.give("status", status));
	}

	TerritoryAnalysis matrix() {
		MatrixAxis rows = MatrixAxis.valueOf(String.valueOf(this.arguments.get("rows")));
		MatrixAxis columns = MatrixAxis.valueOf(String.valueOf(this.arguments.get("columns")));
		if (rows == columns) {
			throw new InvalidArgument("rows and columns are both %s; they must differ.".formatted(rows));
		}
		return new TerritoryAnalysis.Matrix(scope(territory()), rows, columns, Objects.requireNonNull(level()),
				MatrixNormalisation.valueOf(String.valueOf(this.arguments.get("normalisation"))), most("mostRows"),
				most("mostColumns"));
	}

	private Parameter most(String argument) {
		int most = (this.arguments.get(argument) instanceof Integer number) ? number : 0;
		if (most < 1 || most > TerritoryAnalysis.Matrix.AT_MOST) {
			throw new InvalidArgument(
					"%s is %s; it can be 1 to %s.".formatted(argument, most, TerritoryAnalysis.Matrix.AT_MOST));
		}
		return this.parameterBindings.give(argument, most);
	}

	private @Nullable Parameter territory() {
		Object territory = this.arguments.get("territory");
		return (territory != null) ? this.parameterBindings.give("id", IdArguments.any(String.valueOf(territory)))
				: null;
	}

	private AnalysisScope scope(@Nullable Parameter territory) {
		DateRange during = DateRange.of((Map<?, ?>) this.arguments.get("during"));
		return new AnalysisScope(territory, some("program", IdArguments.all(list("program"))),
				during.from(this.parameterBindings), during.until(this.parameterBindings),
				during.weekdays(this.parameterBindings));
	}

	private @Nullable String level() {
		Object level = this.arguments.get("level");
		return (level != null) ? EntityKind.valueOf(String.valueOf(level)).label() : null;
	}

	private @Nullable Parameter kinds() {
		return some("kind", list("meetingKind"));
	}

	/** An empty list is no filter. */
	private @Nullable Parameter some(String name, List<?> values) {
		return values.isEmpty() ? null : this.parameterBindings.give(name, values);
	}

	private List<?> list(String argument) {
		return (this.arguments.get(argument) instanceof List<?> list) ? list : List.of();
	}

}
