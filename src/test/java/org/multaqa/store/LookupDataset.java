package org.multaqa.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.names.NameFolding;
import org.multaqa.names.NamePairs;
import org.multaqa.names.NamePairs.Half;

/**
 * Names in Arabic and in Latin letters, to look up one by the other.
 *
 * @param title of what they are
 * @param pairs the names, the Arabic one first
 */
record LookupDataset(String title, List<String[]> pairs) {

	static LookupDataset of(String table) {
		return new LookupDataset(table.substring(0, table.indexOf('.')), NamePairs.lines(table).toList());
	}

	/** The names in one script. */
	List<String> names(int script) {
		return this.pairs.stream().map((pair) -> pair[script]).distinct().toList();
	}

	/** Those of a half, which follows from the names alone. */
	List<String[]> of(Half half) {
		return this.pairs.stream().filter((pair) -> Half.of(pair[0], pair[1]) == half).toList();
	}

	/** Each name of the other script, with the names in this one that it can mean. */
	List<Lookup> across(Half half, int script) {
		Map<String, Set<String>> meant = new HashMap<>();
		this.pairs.forEach((pair) -> meant.computeIfAbsent(plain(pair[1 - script]), (absent) -> new HashSet<>())
			.add(plain(pair[script])));
		return of(half).stream()
			.map((pair) -> new Lookup(pair[1 - script], meant.getOrDefault(plain(pair[1 - script]), Set.of())))
			.toList();
	}

	/** A name without what nobody would call another name. */
	static String plain(String name) {
		return NameFolding.fold(name).replace(" ", "");
	}

	/**
	 * A text to look for.
	 *
	 * @param text the text
	 * @param meant the names that it means, as {@link LookupDataset#plain} writes them
	 */
	record Lookup(String text, Set<String> meant) {

		/** At which place it is found, from 0 on; -1 where it is not. */
		int rank(List<String> found) {
			for (int i = 0; i < found.size(); i++) {
				if (this.meant.contains(plain(found.get(i)))) {
					return i;
				}
			}
			return -1;
		}

	}

}
