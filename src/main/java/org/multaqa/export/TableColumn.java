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
 * @param <T> the source of a value
 * @param name words separated by underscores
 * @param type the type of its values
 * @param value the value, or {@code null} if there is none
 * @param parts the texts that are joined to the value, or {@code null} if it is a single
 * one
 */
record TableColumn<T>(String name, ColumnType type, Function<T, @Nullable Object> value,
		@Nullable Function<T, Stream<String>> parts) {

	/** The separator of joined texts. */
	static final String SEPARATOR = "; ";

	TableColumn(String name, ColumnType type, Function<T, @Nullable Object> value) {
		this(name, type, value, null);
	}

	static <T> TableColumn<T> of(String name, Function<T, @Nullable Object> value) {
		return new TableColumn<>(name, ColumnType.STRING, value);
	}

	/** A column of joined texts. */
	static <T> TableColumn<T> joined(String name, Function<T, Stream<String>> values) {
		return new TableColumn<>(name, ColumnType.STRING,
				(row) -> values.apply(row).collect(Collectors.joining(SEPARATOR)), values);
	}

	/** The value as text; empty if there is none. */
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

	/**
	 * The type of the values of a column, with the names of GraphML and GEXF.
	 */
	enum ColumnType {

		STRING, LONG, DOUBLE, BOOLEAN;

		String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
