package org.multaqa.bench.country;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as JSON whose keys are sorted, as they are kept.
 */
final class SortedJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private SortedJson() {
	}

	/** An object of names and values in turn; a value of null is left out. */
	static Map<String, Object> object(@Nullable Object... namesAndValues) {
		Map<String, Object> object = new TreeMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			Object value = namesAndValues[i + 1];
			if (value != null) {
				object.put(String.valueOf(namesAndValues[i]), value);
			}
		}
		return object;
	}

	static List<Object> list(@Nullable Object... values) {
		return Arrays.stream(values).filter(Objects::nonNull).toList();
	}

	static String text(Map<String, Object> object) {
		return JSON.writeValueAsString(object);
	}

}
