package org.multaqa.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.multaqa.model.EntityId;
import org.multaqa.names.SearchKeys;

/**
 * Names that a load brings, found by the keys of their words.
 */
final class NamesByKey {

	private final Map<String, Set<Namesake>> byKey = new HashMap<>();

	private final Map<EntityId, Set<String>> byId = new HashMap<>();

	void add(EntityId id, String name) {
		this.byId.computeIfAbsent(id, (absent) -> new LinkedHashSet<>()).add(name);
		SearchKeys.of(name)
			.coarse()
			.forEach((key) -> this.byKey.computeIfAbsent(key, (absent) -> new LinkedHashSet<>())
				.add(new Namesake(id, name)));
	}

	/** Those that share a key with a name. */
	Stream<Namesake> namesakes(String name) {
		return SearchKeys.of(name)
			.coarse()
			.stream()
			.flatMap((key) -> this.byKey.getOrDefault(key, Set.of()).stream())
			.distinct();
	}

	Set<String> of(EntityId id) {
		return this.byId.getOrDefault(id, Set.of());
	}

}
