package org.multaqa.export;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table, or an attribute of the nodes or edges of a graph.
 *
 * @param <T> what has a value in it
 * @param name words with underscores between them
 * @param type what its values are
 * @param value the value, or {@code null} where there is none
 * @param parts the texts of which the value is joined, or {@code null} where it is one
 */
record TableColumn<T>(String name, ColumnType type, Function<T, @Nullable Object> value,
		@Nullable Function<T, Stream<String>> parts) {

	/** Between texts that are joined. */
	static final String SEPARATOR = "; ";

	TableColumn(String name, ColumnType type, Function<T, @Nullable Object> value) {
		this(name, type, value, null);
	}

	static <T> TableColumn<T> of(String name, Function<T, @Nullable Object> value) {
		return new TableColumn<>(name, ColumnType.STRING, value);
	}

	/** Several texts in one. */
	static <T> TableColumn<T> joined(String name, Function<T, Stream<String>> values) {
		return new TableColumn<>(name, ColumnType.STRING,
				(row) -> values.apply(row).collect(Collectors.joining(SEPARATOR)), values);
	}

	/** The value as text; empty where there is none. */
	Optional<String> text(T row) {
		return Optional.ofNullable(this.value.apply(row)).map(TableColumn::written).filter((text) -> !text.isEmpty());
	}

	private static String written(Object value) {
		if (value instanceof Double decimal) {
			BigDecimal exact = BigDecimal.valueOf(decimal);
			return ((exact.signum() == 0) ? BigDecimal.ZERO : exact.stripTrailingZeros()).toPlainString();
		}
		return Objects.toString(value);
	}

	/** What the values of a column are, named as GraphML and GEXF name them. */
	enum ColumnType {

		STRING, LONG, DOUBLE, BOOLEAN;

		String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
