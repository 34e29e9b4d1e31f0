package org.multaqa.intake.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NameKey;
import org.multaqa.names.NameMatch;
import org.multaqa.names.NameMatcher;
import org.multaqa.names.SearchKeys;

/**
 * An index of the names in the records of a load. It finds names as the index of the
 * graph does: by the key of the whole name, or by a key of one of its words.
 */
public final class BatchNameIndex {

	private final Map<String, Set<EntityId>> bearers = new HashMap<>();

	private final Map<String, Set<NameCandidate>> byWord = new HashMap<>();

	private final Map<EntityId, Set<String>> names = new HashMap<>();

	public void learn(EntityId bearer, String name) {
		if (this.names.computeIfAbsent(bearer, (absent) -> new LinkedHashSet<>()).add(name)) {
			this.bearers.computeIfAbsent(NameKey.of(name), (absent) -> new LinkedHashSet<>()).add(bearer);
			keys(name).forEach((key) -> this.byWord.computeIfAbsent(key, (absent) -> new LinkedHashSet<>())
				.add(new NameCandidate(bearer, name)));
		}
	}

	/** The entities that have a name with this key. */
	public Set<EntityId> bearers(String key) {
		return this.bearers.getOrDefault(key, Set.of());
	}

	/** The names that share a word with this name, in some spelling. */
	public List<NameCandidate> candidates(String name) {
		return keys(name).flatMap((key) -> this.byWord.getOrDefault(key, Set.of()).stream()).distinct().toList();
	}

	/** The entities of the kinds whose names match a name, the best match first. */
	public List<SimilarName> resembling(String name, Collection<EntityKind> kinds) {
		NameMatcher matcher = new NameMatcher(name);
		return candidates(name).stream().filter((one) -> kinds.contains(one.id().kind())).flatMap((one) -> {
			NameMatch match = matcher.match(one.name());
			return match.fits() ? Stream.of(new SimilarName(one.id(), one.name(), match.score())) : Stream.empty();
		}).sorted(SimilarName.BEST_FIRST).toList();
	}

	public List<String> of(EntityId bearer) {
		return new ArrayList<>(this.names.getOrDefault(bearer, Set.of()));
	}

	private static Stream<String> keys(String name) {
		SearchKeys keys = SearchKeys.of(name);
		return Stream.of(keys.fine(), keys.coarse(), keys.together()).flatMap(List::stream).distinct();
	}

}
