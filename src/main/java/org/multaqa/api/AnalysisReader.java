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

/**
 * Reads the arguments of a field that asks for an analysis.
 *
 * @param arguments by name
 * @param givens takes the values
 */
record AnalysisReader(Map<String, Object> arguments, Givens givens) {

	private static final int MOST_TERRITORIES = 20;

	Analysis gaps() {
		Object territory = this.arguments.get("territory");
		return new Analysis.Gaps(
				scope((territory != null) ? this.givens.give("id", Ids.any(String.valueOf(territory))) : null),
				Objects.requireNonNull(level()), kinds());
	}

	Analysis indicators() {
		List<?> territories = list("territories");
		if (territories.size() > MOST_TERRITORIES) {
			throw new BadArgument(
					"%s territories are asked for; at most %s can be.".formatted(territories.size(), MOST_TERRITORIES));
		}
		return new Analysis.Indicators(scope(this.givens.give("ids", Ids.all(territories))), level());
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
