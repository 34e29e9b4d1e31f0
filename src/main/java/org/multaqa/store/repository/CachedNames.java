package org.multaqa.store.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.multaqa.intake.graph.NameCandidate;

/**
 * What is known of the names of a graph in one version: their terms, and what has been
 * found for names that were asked about.
 */
public final class CachedNames {

	/** Some megabytes. */
	private static final int MOST_FOUND = 2_000;

	/** Longer ones are hardly asked about twice. */
	private static final int LONGEST = 200;

	private final NameTerms terms;

	private final CandidateSearch candidateSearch;

	private final Map<String, List<NameCandidate>> found = new ConcurrentHashMap<>();

	CachedNames(NameTerms terms, CandidateSearch candidateSearch) {
		this.terms = terms;
		this.candidateSearch = candidateSearch;
	}

	/** Those of the keys that names have. */
	public List<String> kept(Collection<String> keys) {
		return this.terms.kept(keys);
	}

	/** What may be other spellings of names, asked for where it is not known. */
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
