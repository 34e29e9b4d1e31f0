package org.multaqa.intake.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.intake.record.EntityReference;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * Finds entities by name, in the graph and in the records of a load.
 */
public final class CandidateFinder {

	private final GraphLookups graph;

	private final BatchNameIndex batchNames;

	private final EntityNames entityNames;

	private final UnaryOperator<EntityId> meant;

	private final Map<String, Set<EntityId>> batchBearers = new HashMap<>();

	/**
	 * @param meant returns the entity that an id is linked to or merged into
	 */
	CandidateFinder(GraphLookups graph, BatchNameIndex batchNames, EntityNames entityNames,
			UnaryOperator<EntityId> meant) {
		this.graph = graph;
		this.batchNames = batchNames;
		this.entityNames = entityNames;
		this.meant = meant;
	}

	/** Adds an entity of the load with the key of one of its names. */
	void add(EntityId id, String key) {
		this.batchBearers.computeIfAbsent(key, (absent) -> new TreeSet<>()).add(id);
	}

	/** All entities with a name that has this key, sorted. */
	public Set<EntityId> bearers(String key) {
		Set<EntityId> all = new TreeSet<>(this.batchBearers.getOrDefault(key, Set.of()));
		this.graph.bearers(key).stream().map(this.meant).forEach(all::add);
		return all;
	}

	/** All entities of the kinds that have a name, in any certain spelling; sorted. */
	List<EntityId> bearers(EntityReference name, Collection<EntityKind> kinds) {
		return bearers(name.key()).stream()
			.filter((id) -> kinds.contains(id.kind()) && this.entityNames.bears(id, name.text()))
			.toList();
	}

	/** All entities whose names may be other spellings of a name. */
	List<NameCandidate> candidates(String name) {
		return Stream.concat(this.graph.candidates(name).stream(), this.batchNames.candidates(name).stream())
			.map((nameCandidate) -> new NameCandidate(this.meant.apply(nameCandidate.id()), nameCandidate.name()))
			.distinct()
			.toList();
	}

	/**
	 * The entities of the kinds that a search for the names finds, each with its best
	 * matching name, the best match first.
	 * @param most the largest number of entities
	 */
	List<SimilarName> resembling(Collection<String> names, Collection<EntityKind> kinds, int most) {
		Map<EntityId, SimilarName> best = new TreeMap<>();
		names.stream()
			.flatMap((name) -> Stream.concat(this.graph.resembling(name, kinds, most).stream(),
					this.batchNames.resembling(name, kinds).stream()))
			.map((one) -> new SimilarName(this.meant.apply(one.id()), one.name(), one.score()))
			.forEach((one) -> best.merge(one.id(), one, BinaryOperator.minBy(SimilarName.BEST_FIRST)));
		return best.values().stream().sorted(SimilarName.BEST_FIRST).limit(most).toList();
	}

}
