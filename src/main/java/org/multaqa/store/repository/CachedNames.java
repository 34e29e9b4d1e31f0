package org.multaqa.store.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.multaqa.intake.graph.NameCandidate;

/**
 * The names of a graph in one version: their terms, and cached candidates for names.
 */
public final class CachedNames {

	/** The largest number of cached results, some megabytes. */
	private static final int MOST_FOUND = 2_000;

	/** Longer names are not cached, because they hardly occur twice. */
	private static final int LONGEST = 200;

	private final NameTerms terms;

	private final CandidateSearch candidateSearch;

	private final Map<String, List<NameCandidate>> found = new ConcurrentHashMap<>();

	CachedNames(NameTerms terms, CandidateSearch candidateSearch) {
		this.terms = terms;
		this.candidateSearch = candidateSearch;
	}

	/** The keys among these that names in the graph have. */
	public List<String> kept(Collection<String> keys) {
		return this.terms.kept(keys);
	}

	/** The candidates for names, from the cache or from the database. */
	public Map<String, List<NameCandidate>> candidates(Collection<String> names) {
		Map<String, List<NameCandidate>> all = new HashMap<>();
		List<String> unknown = names.stream().distinct().filter((name) -> !this.found.containsKey(name)).toList();
		if (!unknown.isEmpty()) {
			all.putAll(this.candidateSearch.find(unknown, this.terms));
			if (this.found.size() + unknown.size() <= MOST_FOUND) {
				unknown.stream()
					.filter((name) -> name.length() <= LONGEST)
					.forEach((name) -> this.found.put(name, List.copyOf(all.getOrDefault(name, List.of()))));
			}
		}
		names.forEach((name) -> {
			List<NameCandidate> known = this.found.getOrDefault(name, List.of());
			if (!known.isEmpty()) {
				all.putIfAbsent(name, known);
			}
		});
		return all;
	}

}
