package org.multaqa.store.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.export.view.CitationView;
import org.multaqa.export.view.EntityView;
import org.multaqa.export.view.FactView;
import org.multaqa.model.FactKind;

/**
 * Reads the rows of export queries. The database returns the relationships and facts of a
 * node in any order; they are sorted here.
 */
final class ExportRowReader {

	private ExportRowReader() {
	}

	static EntityView entity(Map<String, Object> row) {
		Map<String, Object> properties = map(row.get("properties"));
		return new EntityView(text(properties, "id"), present(properties),
				sorted(row.get("ties"), ExportRowReader::tie,
						Comparator.comparing(EntityView.EntityLink::relationship)
							.thenComparing(EntityView.EntityLink::id)),
				sorted(row.get("claims"), ExportRowReader::fact, Comparator.comparing(FactView::id)));
	}

	static FactView fact(@Nullable Object value) {
		Map<String, Object> row = map(value);
		String id = text(row, "id");
		FactKind kind = FactKind.ofPrefix(id.substring(0, id.indexOf('/'))).orElseThrow();
		return new FactView(id, present(map(row.get("properties"))),
				sorted(row.get("ends"), (end) -> end(kind, end),
						Comparator.comparing(FactView.FactEndView::relationship)
							.thenComparing(FactView.FactEndView::id)),
				sorted(row.get("citations"), ExportRowReader::citation, Comparator.comparing(CitationView::id)));
	}

	private static EntityView.EntityLink tie(Object value) {
		Map<String, Object> row = map(value);
		return new EntityView.EntityLink(text(row, "end"), text(row, "id"));
	}

	private static FactView.FactEndView end(FactKind kind, Object value) {
		Map<String, Object> row = map(value);
		return new FactView.FactEndView(kind.endStoredAs(text(row, "end")).relationship(), text(row, "id"),
				(String) row.get("name"), (LocalDate) row.get("earliest"), (LocalDate) row.get("latest"));
	}

	private static CitationView citation(Object value) {
		Map<String, Object> row = map(value);
		Map<String, Object> properties = map(row.get("properties"));
		return new CitationView(text(properties, "id"), text(properties, "record"), text(row, "source"),
				(String) row.get("title"), (String) row.get("url"), text(properties, "locator"),
				(String) properties.get("wording"), (String) properties.get("from_text"),
				(String) properties.get("until_text"), (String) properties.get("seen_text"),
				Boolean.TRUE.equals(properties.get("disputed")));
	}

	private static <T> List<T> sorted(@Nullable Object values, Function<Object, T> reading, Comparator<T> order) {
		return ((List<?>) Objects.requireNonNull(values)).stream()
			.map((value) -> reading.apply(Objects.requireNonNull(value)))
			.sorted(order)
			.toList();
	}

	private static Map<String, Object> present(Map<String, Object> properties) {
		Map<String, Object> present = new HashMap<>(properties);
		present.values().removeIf(Objects::isNull);
		return present;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object value) {
		return (Map<String, Object>) Objects.requireNonNull(value);
	}

	private static String text(Map<String, Object> row, String column) {
		return (String) Objects.requireNonNull(row.get(column));
	}

}
