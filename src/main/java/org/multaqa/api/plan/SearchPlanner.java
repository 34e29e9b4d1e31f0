package org.multaqa.api.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityKind;
import org.multaqa.model.Language;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.plan.SearchScope;

/**
 * Plans the search for a text. Only the letters and digits of the text count.
 *
 * @param arguments the arguments of the field
 * @param parameterBindings takes the values
 * @param projection the projection of each match
 */
record SearchPlanner(Map<String, Object> arguments, ParameterBindings parameterBindings, Projection projection) {

	private static final int LONGEST = 500;

	private static final int MOST_WORDS = 20;

	QueryPlan.Search names() {
		return new QueryPlan.Search(this.parameterBindings.give("text", text()), where(), size(), this.projection);
	}

	QueryPlan.Texts texts() {
		String words = Arrays.stream(text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.limit(MOST_WORDS)
			.collect(Collectors.joining(" "));
		Object language = this.arguments.get("language");
		return new QueryPlan.Texts(this.parameterBindings.give("words", words),
				(language != null) ? List.of(Language.valueOf(String.valueOf(language))) : List.of(Language.values()),
				size(), this.projection);
	}

	private SearchScope where() {
		DateRange during = DateRange.of((Map<?, ?>) this.arguments.get("during"));
		List<EntityKind> kinds = list("kinds").stream().map(String::valueOf).map(EntityKind::valueOf).toList();
		return new SearchScope(some("kinds", kinds), some("territories", IdArguments.all(list("territory"))),
				during.from(this.parameterBindings), during.until(this.parameterBindings),
				during.weekdays(this.parameterBindings));
	}

	private @Nullable Parameter some(String name, List<?> values) {
		return values.isEmpty() ? null : this.parameterBindings.give(name, values);
	}

	private Parameter size() {
		return this.parameterBindings.give("first", PagePlanner.size(this.arguments));
	}

	private String text() {
		String whole = String.valueOf(this.arguments.get("text"));
		return whole.substring(0, Math.min(whole.length(), LONGEST));
	}

	private List<?> list(String argument) {
		return (this.arguments.get(argument) instanceof List<?> list) ? list : List.of();
	}

}
