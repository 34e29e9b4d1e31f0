package org.multaqa.imports.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.imports.text.TextTemplate;

/**
 * The columns of a file.
 *
 * @param names the names in order
 * @param places the first position of each name
 * @param repeated the names of several columns
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
