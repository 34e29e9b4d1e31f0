package org.multaqa.api;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityKind;
import org.multaqa.query.Analysis;
import org.multaqa.query.AnalysisScope;
import org.multaqa.query.Given;

/**
 * Reads the arguments of a field that asks for an analysis.
 *
 * @param arguments by name
 * @param givens takes the values
 */
record AnalysisReader(Map<String, Object> arguments, Givens givens) {

	Analysis gaps() {
		return new Analysis.Gaps(scope(), level(), kinds());
	}

	private AnalysisScope scope() {
		Object territory = this.arguments.get("territory");
		Days during = Days.of((Map<?, ?>) this.arguments.get("during"));
		return new AnalysisScope(
				(territory != null) ? this.givens.give("id", Ids.any(String.valueOf(territory))) : null,
				some("program", Ids.all(list("program"))), during.from(this.givens), during.until(this.givens));
	}

	private String level() {
		return EntityKind.valueOf(String.valueOf(this.arguments.get("level"))).label();
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
