package org.multaqa.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.names.NamePairs;

/**
 * Names of people who do not exist, put together of given and family names.
 */
final class RandomNames {

	private RandomNames() {
	}

	/** Distinct names, every other one in Arabic letters. */
	static List<String> names(int count) {
		return names(count, -1);
	}

	/**
	 * Distinct names.
	 * @param script 0 for Arabic letters, 1 for Latin ones, another for one after the
	 * other
	 */
	static List<String> names(int count, int script) {
		List<String[]> given = parts("given");
		List<String[]> family = parts("family");
		Map<String, String> names = new LinkedHashMap<>();
		for (int i = 0; names.size() < count; i++) {
			int column = 1 + ((script == 0 || script == 1) ? script : i % 2);
			String[] first = given.get(i % given.size());
			String[] last = family.get((i / given.size()) % family.size());
			int round = i / (given.size() * family.size());
			String second = (round == 0) ? "" : given.get((i + round) % given.size())[column] + " ";
			String name = first[column] + " " + second + last[column];
			names.put(name, name);
		}
		return new ArrayList<>(names.keySet());
	}

	private static List<String[]> parts(String kind) {
		return NamePairs.lines("parts.tsv").filter((cells) -> cells[0].equals(kind)).toList();
	}

}
