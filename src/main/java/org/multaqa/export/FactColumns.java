package org.multaqa.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.FactKind;
import org.multaqa.model.Language;

/** What facts say beside who is at their ends, and when they held. */
final class FactColumns {

	private FactColumns() {
	}

	/** What tells facts of a kind apart. */
	static List<Column<FactView>> of(FactKind kind) {
		return switch (kind) {
			case MANDATE -> join(texts("term"), List.of(stored("acting", Column.Type.BOOLEAN)));
			case APPOINTMENT -> List.of(stored("acting", Column.Type.BOOLEAN));
			case PARTICIPATION -> texts("role", "presence");
			case ATTENDANCE -> join(byLanguage("group"), join(number(), texts("role", "presence")));
			case AGENDA_ITEM -> join(texts("relation"), byLanguage("document"));
			case AFFILIATION -> texts("relation", "term");
			case FIGURE -> join(texts("measure", "term"), join(figure(), texts("unit", "currency")));
			case INVOLVEMENT -> join(texts("role", "term"), amount());
			case COVERAGE -> texts("scope", "term");
			case SAMENESS -> texts("verdict", "one", "other", "by", "why");
			case STATEMENT -> join(byLanguage("summary"), byLanguage("quote"));
			case AGREEMENT -> join(byLanguage("title"), amount());
			case CLAIM -> join(texts("property", "language", "text", "spelling"),
					List.of(stored("number", Column.Type.LONG), stored("chosen", Column.Type.BOOLEAN)));
		};
	}

	/** What tells facts of any kind apart, each column once. */
	static List<Column<FactView>> ofAll() {
		Map<String, Column<FactView>> columns = new LinkedHashMap<>();
		Arrays.stream(FactKind.values())
			.flatMap((kind) -> of(kind).stream())
			.forEach((column) -> columns.putIfAbsent(column.name(), column));
		return List.copyOf(columns.values());
	}

	/** When it held or happened, and whether its sources call it into question. */
	static List<Column<FactView>> when() {
		return List.of(Column.of("from", (fact) -> fact.value("from_text")),
				Column.of("until", (fact) -> fact.value("until_text")), day("earliest_start", Days::earliestStart),
				day("latest_start", Days::latestStart), day("earliest_end", Days::earliestEnd),
				day("latest_end", Days::latestEnd), stored("disputed", Column.Type.BOOLEAN));
	}

	private static Column<FactView> day(String name, Function<Days, @Nullable Object> day) {
		return Column.of(name, (fact) -> day.apply(fact.days()));
	}

	private static Column<FactView> stored(String name, Column.Type type) {
		return new Column<>(name, type, (fact) -> fact.value(name));
	}

	private static List<Column<FactView>> texts(String... names) {
		return Arrays.stream(names).map((name) -> stored(name, Column.Type.STRING)).toList();
	}

	private static List<Column<FactView>> byLanguage(String name) {
		return texts(Arrays.stream(Language.values())
			.map((language) -> name + "_" + language.code())
			.toArray(String[]::new));
	}

	private static List<Column<FactView>> number() {
		return List.of(stored("number", Column.Type.LONG), stored("approximate", Column.Type.BOOLEAN));
	}

	private static List<Column<FactView>> figure() {
		return List.of(stored("value", Column.Type.DOUBLE), stored("whole", Column.Type.DOUBLE),
				stored("approximate", Column.Type.BOOLEAN));
	}

	private static List<Column<FactView>> amount() {
		return join(List.of(stored("amount", Column.Type.DOUBLE)), texts("currency"));
	}

	private static List<Column<FactView>> join(List<Column<FactView>> first, List<Column<FactView>> then) {
		return Stream.concat(first.stream(), then.stream()).toList();
	}

}
