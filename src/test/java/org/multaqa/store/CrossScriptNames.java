package org.multaqa.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.multaqa.names.NamePairs;
import org.multaqa.names.NamePairs.Half;
import org.multaqa.names.NamePairs.NamePair;
import org.multaqa.names.SearchKeys;

/**
 * Names to look up in a haystack in which each stands in the other script.
 */
final class CrossScriptNames {

	private final List<String> names;

	CrossScriptNames(int haystack) {
		Set<String> all = new LinkedHashSet<>();
		for (Half half : Half.values()) {
			of(half).forEach((pair) -> all.add(pair.one()));
		}
		Set<Set<String>> keys = all.stream().map(CrossScriptNames::keys).collect(Collectors.toSet());
		RandomNames.names(haystack).stream().filter((name) -> !keys.contains(keys(name))).forEach(all::add);
		this.names = List.copyOf(all);
	}

	/** What names share that may be one. */
	private static Set<String> keys(String name) {
		return new java.util.HashSet<>(SearchKeys.of(name).coarse());
	}

	/** The haystack, the names of both halves included. */
	List<String> names() {
		return this.names;
	}

	/** The pairs across scripts: the first stands in the haystack, the other is asked. */
	List<NamePair> of(Half half) {
		return NamePairs.of(half).stream().filter((pair) -> pair.same() && pair.acrossScripts()).toList();
	}

	/** How often what is meant is among the first. */
	double recall(Half half, Function<String, List<String>> search, int first) {
		List<NamePair> missed = new ArrayList<>(of(half));
		missed.removeIf((pair) -> search.apply(pair.other())
			.stream()
			.limit(first)
			.anyMatch(NameOnlyDatabase.id(this.names.indexOf(pair.one()))::equals));
		return 1 - missed.size() / (double) of(half).size();
	}

}
