package org.multaqa.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a file.
 *
 * @param names in order
 * @param places the first place of each name
 * @param repeated the names that several columns have
 */
record TableHeader(List<String> names, Map<String, Integer> places, Set<String> repeated) {

	TableHeader {
		names = List.copyOf(names);
		places = Map.copyOf(places);
		repeated = Set.copyOf(repeated);
	}

	static TableHeader of(List<String> written) {
		List<String> names = written.stream().map(TextTemplate::tidy).toList();
		Map<String, Integer> places = new HashMap<>();
		Set<String> repeated = new HashSet<>();
		for (int i = 0; i < names.size(); i++) {
			if (places.putIfAbsent(names.get(i), i) != null) {
				repeated.add(names.get(i));
			}
		}
		return new TableHeader(names, places, repeated);
	}

	boolean has(String name) {
		return this.places.containsKey(name);
	}

}
