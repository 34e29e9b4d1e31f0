package org.multaqa.store.connection;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Converts the values of either backend to the same plain values.
 */
final class ValueConverter {

	private ValueConverter() {
	}

	@SuppressWarnings("NullAway") // a column may be null
	static Map<String, Object> row(List<String> columns, Function<String, @Nullable Object> values) {
		Map<String, Object> row = new LinkedHashMap<>();
		columns.forEach((column) -> row.put(column, of(values.apply(column))));
		return row;
	}

	private static @Nullable Object of(@Nullable Object value) {
		if (value == null || value instanceof String || value instanceof Boolean || value instanceof Long
				|| value instanceof Double || value instanceof LocalDate) {
			return value;
		}
		if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
			return ((Number) value).longValue();
		}
		if (value instanceof Float number) {
			return number.doubleValue();
		}
		if (value instanceof Iterable<?> items) {
			List<@Nullable Object> list = new ArrayList<>();
			items.forEach((item) -> list.add(of(item)));
			return list;
		}
		if (value instanceof Map<?, ?> entries) {
			Map<String, @Nullable Object> map = new LinkedHashMap<>();
			entries.forEach((key, item) -> map.put((String) key, of(item)));
			return map;
		}
		if (value.getClass().isArray()) {
			return IntStream.range(0, Array.getLength(value)).mapToObj((index) -> of(Array.get(value, index))).toList();
		}
		throw new IllegalStateException(
				"A statement returns a %s, which is no plain value; return its properties instead."
					.formatted(value.getClass().getSimpleName()));
	}

}
