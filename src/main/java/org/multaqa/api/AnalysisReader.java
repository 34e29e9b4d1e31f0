package org.multaqa.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityKind;
import org.multaqa.query.Analysis;
import org.multaqa.query.AnalysisScope;
import org.multaqa.query.BadArgument;
import org.multaqa.query.Given;
import org.multaqa.query.MatrixAxis;
import org.multaqa.query.MatrixNormalisation;

/**
 * Reads the arguments of a field that asks for an analysis.
 *
 * @param arguments by name
 * @param givens takes the values
 */
record AnalysisReader(Map<String, Object> arguments, Givens givens) {

	private static final int MOST_TERRITORIES = 20;

	private static final int MOST_ANCHORS = 20;

	private static final List<String> HELD = List.of("HELD");

	Analysis gaps() {
		return new Analysis.Gaps(scope(territory()), Objects.requireNonNull(level()), kinds());
	}

	Analysis indicators() {
		List<?> territories = list("territories");
		if (territories.size() > MOST_TERRITORIES) {
			throw new BadArgument(
					"%s territories are asked for; at most %s can be.".formatted(territories.size(), MOST_TERRITORIES));
		}
		return new Analysis.Indicators(scope(this.givens.give("ids", Ids.all(territories))), level());
	}

	Analysis convergenceOf() {
		List<String> anchors = Ids.all(list("anchors")).stream().distinct().toList();
		if (anchors.isEmpty() || anchors.size() > MOST_ANCHORS) {
			throw new BadArgument(
					"anchors has %s different ids; it can have 1 to %s.".formatted(anchors.size(), MOST_ANCHORS));
		}
		int least = (this.arguments.get("minAnchors") instanceof Integer number) ? number : 0;
		if (least < 1 || least > anchors.size()) {
			throw new BadArgument("minAnchors is %s; it can be 1 to %s, the number of different anchors."
				.formatted(least, anchors.size()));
		}
		List<?> status = list("status");
		return new Analysis.Anchored(scope(null), this.givens.give("anchors", anchors),
				this.givens.give("minAnchors", least), Boolean.TRUE.equals(this.arguments.get("below")),
				HELD.equals(status) ? null : this.givens.give("status", status));
	}

	Analysis matrix() {
		MatrixAxis rows = MatrixAxis.valueOf(String.valueOf(this.arguments.get("rows")));
		MatrixAxis columns = MatrixAxis.valueOf(String.valueOf(this.arguments.get("columns")));
		if (rows == columns) {
			throw new BadArgument("rows and columns are both %s; they must be two.".formatted(rows));
		}
		return new Analysis.Matrix(scope(territory()), rows, columns, Objects.requireNonNull(level()),
				MatrixNormalisation.valueOf(String.valueOf(this.arguments.get("normalisation"))), most("mostRows"),
				most("mostColumns"));
	}

	private Given most(String argument) {
		int most = (this.arguments.get(argument) instanceof Integer number) ? number : 0;
		if (most < 1 || most > Analysis.Matrix.AT_MOST) {
			throw new BadArgument("%s is %s; it can be 1 to %s.".formatted(argument, most, Analysis.Matrix.AT_MOST));
		}
		return this.givens.give(argument, most);
	}

	private @Nullable Given territory() {
		Object territory = this.arguments.get("territory");
		return (territory != null) ? this.givens.give("id", Ids.any(String.valueOf(territory))) : null;
	}

	private AnalysisScope scope(@Nullable Given territory) {
		Days during = Days.of((Map<?, ?>) this.arguments.get("during"));
		return new AnalysisScope(territory, some("program", Ids.all(list("program"))), during.from(this.givens),
				during.until(this.givens));
	}

	private @Nullable String level() {
		Object level = this.arguments.get("level");
		return (level != null) ? EntityKind.valueOf(String.valueOf(level)).label() : null;
	}

	private @Nullable Given kinds() {
		return some("kind", list("meetingKind"));
	}

	/** An empty list leaves out nothing. */
	private @Nullable Given some(String name, List<?> values) {
		return values.isEmpty() ? null : this.givens.give(name, values);
	}

	private List<?> list(String argument) {
		return (this.arguments.get(argument) instanceof List<?> list) ? list : List.of();
	}

}
