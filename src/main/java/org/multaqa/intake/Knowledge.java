package org.multaqa.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * What a record of a load may refer to: what the graph knows, and what those records of
 * the load that are not refused introduce.
 */
final class Knowledge {

	private final GraphKnowledge graph;

	private final Set<EntityId> introduced = new TreeSet<>();

	private final Map<String, Set<EntityId>> bearers = new HashMap<>();

	private final Map<EntityKind, Map<String, EntityId>> names = new HashMap<>();

	private final LearntNames learnt = new LearntNames();

	private final Map<Set<EntityKind>, List<String>> ids = new HashMap<>();

	private final Map<EntityId, Set<String>> onlyRefused = new HashMap<>();

	private final Set<Set<EntityId>> judged;

	Knowledge(GraphKnowledge graph, Collection<Draft> accepted, Collection<Draft> refused) {
		this.graph = graph;
		this.judged = accepted.stream().flatMap(Draft::judgedPairs).collect(Collectors.toSet());
		accepted.stream().flatMap((draft) -> draft.introductions().stream()).forEach(this::learn);
		refused.forEach((draft) -> draft.introductions()
			.stream()
			.map(Introduction::id)
			.forEach((id) -> this.onlyRefused.computeIfAbsent(id, (key) -> new TreeSet<>()).add(draft.id())));
	}

	private void learn(Introduction introduction) {
		EntityId id = introduction.id();
		this.introduced.add(id);
		introduction.names().forEach((key, name) -> {
			this.bearers.computeIfAbsent(key, (absent) -> new TreeSet<>()).add(id);
			this.learnt.learn(id, name);
			this.names.computeIfAbsent(id.kind(), (absent) -> new TreeMap<>()).put(name, id);
		});
	}

	/** A record's own source needs no introduction, and no other can stand at any end. */
	boolean knows(EntityId id) {
		return id.kind() == EntityKind.SOURCE || this.introduced.contains(id) || this.graph.knows(id);
	}

	/** Whether nobody need ask if two ids mean one. */
	boolean sameOrDifferent(EntityId one, EntityId other) {
		return one.equals(other) || this.judged.contains(Set.of(one, other)) || this.graph.different(one, other);
	}

	boolean isNew(EntityId id) {
		return !this.graph.knows(id);
	}

	/** All who bear a name with that key, sorted. */
	Set<EntityId> bearers(String key) {
		Set<EntityId> all = new TreeSet<>(this.bearers.getOrDefault(key, Set.of()));
		all.addAll(this.graph.bearers(key));
		return all;
	}

	/**
	 * Those in the graph and in the load whose names may be other spellings of a name.
	 */
	List<Namesake> namesakes(String name) {
		return Stream.concat(this.graph.namesakes(name).stream(), this.learnt.namesakes(name).stream())
			.distinct()
			.toList();
	}

	/**
	 * The names of the territories that a record is about, without words for their kind.
	 */
	List<String> placeNames(Draft draft) {
		return this.graph.placeNames(draft);
	}

	/** The refused records of the load that introduce the entity. */
	Set<String> refusedIntroducers(EntityId id) {
		return this.onlyRefused.getOrDefault(id, Set.of());
	}

	/** Ids of the kinds, to suggest the nearest from. */
	List<String> ids(Collection<EntityKind> kinds) {
		return this.ids.computeIfAbsent(Set.copyOf(kinds), this::sorted);
	}

	private List<String> sorted(Collection<EntityKind> kinds) {
		Stream<EntityId> ofLoad = this.introduced.stream().filter((id) -> kinds.contains(id.kind()));
		Stream<EntityId> ofGraph = kinds.stream().flatMap((kind) -> this.graph.some(kind).stream());
		return Stream.concat(ofLoad, ofGraph).map(EntityId::toString).distinct().sorted().toList();
	}

	/** The names that the load gives to entities of the kinds. */
	Map<String, EntityId> names(Collection<EntityKind> kinds) {
		Map<String, EntityId> all = new TreeMap<>();
		kinds.forEach((kind) -> all.putAll(this.names.getOrDefault(kind, Map.of())));
		return all;
	}

}
