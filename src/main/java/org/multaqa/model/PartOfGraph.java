package org.multaqa.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A graph of the entities that are part of others, which finds cycles.
 */
public final class PartOfGraph {

	private final Map<EntityId, Set<EntityId>> wholes = new HashMap<>();

	/** Adds that one entity is part of another. */
	public void add(EntityId part, EntityId whole) {
		this.wholes.computeIfAbsent(part, (absent) -> new TreeSet<>()).add(whole);
	}

	/**
	 * Adds everything that the entities are part of, directly and indirectly.
	 * @param direct returns what each of some entities is directly part of
	 */
	public void climb(Collection<EntityId> from, Function<Set<EntityId>, Map<EntityId, Set<EntityId>>> direct) {
		Set<EntityId> asked = new HashSet<>();
		Set<EntityId> next = new TreeSet<>(from);
		while (!next.isEmpty()) {
			asked.addAll(next);
			direct.apply(next).forEach((part, wholes) -> wholes.forEach((whole) -> add(part, whole)));
			next = next.stream()
				.flatMap((part) -> of(part).stream())
				.filter((whole) -> !asked.contains(whole))
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	/** What an entity is directly part of. */
	public Set<EntityId> of(EntityId part) {
		return this.wholes.getOrDefault(part, Set.of());
	}

	/** The cycle that contains an entity, if there is one. */
	public Optional<String> circle(EntityId part) {
		return of(part).stream().flatMap((whole) -> circle(part, whole).stream()).findFirst();
	}

	/**
	 * The cycle that an edge from a part to a whole would close, if there is one.
	 * @return the cycle, such as {@code program/a → program/b → program/a}
	 */
	public Optional<String> circle(EntityId part, EntityId whole) {
		List<EntityId> way = way(whole, part);
		return way.isEmpty() ? Optional.empty() : Optional
			.of("%s → %s".formatted(part, way.stream().map(EntityId::toString).collect(Collectors.joining(" → "))));
	}

	/**
	 * The shortest path up from one entity to another, both included; empty if there is
	 * none.
	 */
	private List<EntityId> way(EntityId from, EntityId to) {
		Map<EntityId, EntityId> cameFrom = new LinkedHashMap<>();
		cameFrom.put(from, from);
		Deque<EntityId> next = new ArrayDeque<>(List.of(from));
		while (!next.isEmpty()) {
			EntityId here = next.remove();
			if (here.equals(to)) {
				return back(cameFrom, from, to);
			}
			for (EntityId whole : of(here)) {
				if (cameFrom.putIfAbsent(whole, here) == null) {
					next.add(whole);
				}
			}
		}
		return List.of();
	}

	private static List<EntityId> back(Map<EntityId, EntityId> cameFrom, EntityId from, EntityId to) {
		List<EntityId> way = new ArrayList<>(List.of(to));
		for (EntityId here = to; !here.equals(from);) {
			here = Objects.requireNonNull(cameFrom.get(here));
			way.add(here);
		}
		Collections.reverse(way);
		return way;
	}

}
