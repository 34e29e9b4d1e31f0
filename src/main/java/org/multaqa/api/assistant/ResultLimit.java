package org.multaqa.api.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shortens a result to a number of characters. All lists are cut at one length, the
 * largest with which the result fits, so that the longest lists are cut first. How many
 * elements were cut is counted for each list.
 *
 * @param characters the most characters of the result as JSON
 */
record ResultLimit(int characters) {

	private static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * Shortens a result if necessary.
	 * @param data an object as in a GraphQL response
	 * @throws ResultTooLarge if even lists of one element are too large
	 */
	BoundedResult shorten(Map<String, Object> data) {
		if (fits(data)) {
			return new BoundedResult(data, Map.of());
		}
		int fitting = 0;
		int excessive = longest(data);
		BoundedResult best = null;
		while (excessive - fitting > 1) {
			int length = (fitting + excessive) / 2;
			BoundedResult candidate = cut(data, length);
			if (fits(candidate.data())) {
				best = candidate;
				fitting = length;
			}
			else {
				excessive = length;
			}
		}
		if (best == null) {
			throw new ResultTooLarge(this.characters);
		}
		return best;
	}

	private boolean fits(Object data) {
		return JSON.writeValueAsString(data).length() <= this.characters;
	}

	private static int longest(@Nullable Object value) {
		if (value instanceof Map<?, ?> object) {
			return object.values().stream().mapToInt(ResultLimit::longest).max().orElse(0);
		}
		return (value instanceof List<?> list)
				? Math.max(list.size(), list.stream().mapToInt(ResultLimit::longest).max().orElse(0)) : 0;
	}

	private static BoundedResult cut(Map<String, Object> data, int length) {
		Map<String, Integer> counts = new TreeMap<>();
		return new BoundedResult(cutObject(data, length, "", counts), counts);
	}

	private static Map<String, @Nullable Object> cutObject(Map<?, ?> object, int length, String path,
			Map<String, Integer> counts) {
		Map<String, @Nullable Object> shortened = new LinkedHashMap<>();
		object.forEach((key, value) -> shortened.put(String.valueOf(key),
				cutValue(value, length, path.isEmpty() ? String.valueOf(key) : path + "." + key, counts)));
		return shortened;
	}

	private static @Nullable Object cutValue(@Nullable Object value, int length, String path,
			Map<String, Integer> counts) {
		if (value instanceof Map<?, ?> object) {
			return cutObject(object, length, path, counts);
		}
		if (!(value instanceof List<?> list)) {
			return value;
		}
		if (list.size() > length) {
			counts.merge(path, list.size() - length, Integer::sum);
		}
		List<@Nullable Object> shortened = new ArrayList<>();
		list.stream().limit(length).forEach((element) -> shortened.add(cutValue(element, length, path, counts)));
		return shortened;
	}

}
