package org.multaqa.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.export.view.FactView;
import org.multaqa.export.view.PeriodBounds;
import org.multaqa.model.FactKind;
import org.multaqa.model.Language;

/**
 * The columns for the properties and periods of facts.
 */
final class FactColumns {

	private FactColumns() {
	}

	/** The properties of facts of a kind. */
	static List<TableColumn<FactView>> of(FactKind kind) {
		return switch (kind) {
			case MANDATE -> join(texts("term"), List.of(stored("acting", TableColumn.ColumnType.BOOLEAN)));
			case APPOINTMENT -> List.of(stored("acting", TableColumn.ColumnType.BOOLEAN));
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
			case AGREEMENT_STATE -> join(join(texts("status"), state()), join(byLanguage("title"), amount()));
			case CLAIM -> join(texts("property", "language", "text", "spelling"), List
				.of(stored("number", TableColumn.ColumnType.LONG), stored("chosen", TableColumn.ColumnType.BOOLEAN)));
		};
	}

	/** The properties of facts of all kinds, each once. */
	static List<TableColumn<FactView>> ofAll() {
		Map<String, TableColumn<FactView>> columns = new LinkedHashMap<>();
		Arrays.stream(FactKind.values())
			.flatMap((kind) -> of(kind).stream())
			.forEach((column) -> columns.putIfAbsent(column.name(), column));
		return List.copyOf(columns.values());
	}

	/** The period or date of a fact, and whether its sources dispute it. */
	static List<TableColumn<FactView>> when() {
		return List.of(TableColumn.of("from", (fact) -> fact.value("from_text")),
				TableColumn.of("until", (fact) -> fact.value("until_text")),
				day("earliest_start", PeriodBounds::earliestStart), day("latest_start", PeriodBounds::latestStart),
				day("earliest_end", PeriodBounds::earliestEnd), day("latest_end", PeriodBounds::latestEnd),
				stored("disputed", TableColumn.ColumnType.BOOLEAN));
	}

	private static TableColumn<FactView> day(String name, Function<PeriodBounds, @Nullable Object> day) {
		return TableColumn.of(name, (fact) -> day.apply(fact.days()));
	}

	private static TableColumn<FactView> stored(String name, TableColumn.ColumnType type) {
		return new TableColumn<>(name, type, (fact) -> fact.value(name));
	}

	private static List<TableColumn<FactView>> texts(String... names) {
		return Arrays.stream(names).map((name) -> stored(name, TableColumn.ColumnType.STRING)).toList();
	}

	private static List<TableColumn<FactView>> byLanguage(String name) {
		return texts(Arrays.stream(Language.values())
			.map((language) -> name + "_" + language.code())
			.toArray(String[]::new));
	}

	private static List<TableColumn<FactView>> number() {
		return List.of(stored("number", TableColumn.ColumnType.LONG),
				stored("approximate", TableColumn.ColumnType.BOOLEAN));
	}

	private static List<TableColumn<FactView>> figure() {
		return List.of(stored("value", TableColumn.ColumnType.DOUBLE), stored("whole", TableColumn.ColumnType.DOUBLE),
				stored("approximate", TableColumn.ColumnType.BOOLEAN));
	}

	private static List<TableColumn<FactView>> amount() {
		return join(List.of(stored("amount", TableColumn.ColumnType.DOUBLE)), texts("currency"));
	}

	private static List<TableColumn<FactView>> state() {
		return List.of(stored("agreement", TableColumn.ColumnType.STRING),
				stored("committed", TableColumn.ColumnType.DOUBLE),
				stored("committed_currency", TableColumn.ColumnType.STRING),
				stored("paid", TableColumn.ColumnType.DOUBLE), stored("paid_currency", TableColumn.ColumnType.STRING));
	}

	private static List<TableColumn<FactView>> join(List<TableColumn<FactView>> first,
			List<TableColumn<FactView>> then) {
		return Stream.concat(first.stream(), then.stream()).toList();
	}

}
