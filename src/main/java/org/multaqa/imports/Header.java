package org.multaqa.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a file.
 *
 * @param names in order
 * @param places the first place of each name
 */
record Header(List<String> names, Map<String, Integer> places) {

	Header {
		names = List.copyOf(names);
		places = Map.copyOf(places);
	}

	static Header of(List<String> written) {
		List<String> names = written.stream().map(Phrase::tidy).toList();
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < names.size(); i++) {
			places.putIfAbsent(names.get(i), i);
		}
		return new Header(names, places);
	}

	boolean has(String name) {
		return this.places.containsKey(name);
	}

}
