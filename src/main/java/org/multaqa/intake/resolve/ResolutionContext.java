package org.multaqa.intake.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.intake.record.EntityDeclaration;
import org.multaqa.intake.record.MergedIds;
import org.multaqa.intake.record.UnresolvedEnd;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.FactKind;

/**
 * What a record of a load may refer to: the entities of the graph, and those that the
 * accepted records of the load declare.
 */
public final class ResolutionContext {

	private final GraphLookups graph;

	private final Set<EntityId> introduced = new TreeSet<>();

	private final BatchNameIndex batchNames = new BatchNameIndex();

	private final EntityNames entityNames;

	private final CandidateFinder candidateFinder;

	private final Map<Set<EntityKind>, List<String>> ids = new HashMap<>();

	private final Map<EntityId, Set<String>> onlyRefused = new HashMap<>();

	private final Set<Set<EntityId>> judged;

	private final EntityLinks entityLinks;

	private final MergedIds merged;

	private final Collection<UnresolvedRecord> accepted;

	private final TerritoryContainment territories = new TerritoryContainment(this::profile);

	private final AttributeConflicts attributeConflicts = new AttributeConflicts(this.territories::apart);

	private @Nullable BatchProfiles profiles;

	private @Nullable BatchClaimValues values;

	public ResolutionContext(GraphLookups graph, Collection<UnresolvedRecord> accepted,
			Collection<UnresolvedRecord> refused, EntityLinks entityLinks) {
		this.graph = graph;
		this.entityLinks = entityLinks;
		this.entityNames = new EntityNames(graph, this.batchNames);
		this.candidateFinder = new CandidateFinder(graph, this.batchNames, this.entityNames, this::meant);
		this.accepted = accepted;
		this.judged = accepted.stream().flatMap(UnresolvedRecord::judgedPairs).collect(Collectors.toSet());
		this.merged = MergedIds.of(accepted, graph::survivor, graph::different);
		accepted.stream()
			.flatMap((unresolvedRecord) -> unresolvedRecord.entityDeclarations().stream())
			.forEach(this::learn);
		refused.forEach((unresolvedRecord) -> unresolvedRecord.entityDeclarations()
			.stream()
			.map(EntityDeclaration::id)
			.forEach(
					(id) -> this.onlyRefused.computeIfAbsent(id, (key) -> new TreeSet<>()).add(unresolvedRecord.id())));
	}

	private void learn(EntityDeclaration entityDeclaration) {
		this.introduced.add(this.entityLinks.of(entityDeclaration.id()));
		EntityId id = meant(entityDeclaration.id());
		entityDeclaration.names().forEach((key, name) -> {
			this.candidateFinder.add(id, key);
			this.batchNames.learn(id, name);
		});
	}

	/**
	 * Whether an entity is in the graph or declared in the load. A source always counts
	 * as known, because a record can only refer to its own source.
	 */
	boolean knows(EntityId id) {
		return id.kind() == EntityKind.SOURCE || this.introduced.contains(id) || this.graph.knows(id);
	}

	/** Whether it is already decided if two ids are the same entity. */
	public boolean sameOrDifferent(EntityId one, EntityId other) {
		return this.merged.of(one).equals(this.merged.of(other)) || this.judged.contains(Set.of(one, other))
				|| this.graph.different(one, other);
	}

	/** Whether a record of the load has a judgement about an id. */
	boolean isJudged(EntityId id) {
		return this.judged.stream().anyMatch((pair) -> pair.contains(id));
	}

	/**
	 * The entity that an id means: the entity that it is linked to, and if that is
	 * merged, the one that it is merged into.
	 */
	public EntityId meant(EntityId id) {
		return this.merged.of(this.entityLinks.of(id));
	}

	/**
	 * The entity that an id is linked to. Merges are not followed: a record keeps an id
	 * that is merged into another.
	 */
	public EntityId recognized(EntityId id) {
		return this.entityLinks.of(id);
	}

	/** The links from ids made of names to entities. */
	public EntityLinks recognition() {
		return this.entityLinks;
	}

	/** The names of entities, in the graph and in the load. */
	public EntityNames names() {
		return this.entityNames;
	}

	/** Finds entities by name, in the graph and in the load. */
	public CandidateFinder candidates() {
		return this.candidateFinder;
	}

	/** Which territories lie in which others. */
	TerritoryContainment territories() {
		return this.territories;
	}

	/** What is known of an entity besides its names. */
	EntityProfile profile(EntityId id) {
		if (this.profiles == null) {
			this.profiles = learnt();
		}
		return this.profiles.of(id, this.graph.profile(id));
	}

	private BatchProfiles learnt() {
		BatchProfiles all = new BatchProfiles();
		this.accepted.stream()
			.flatMap((unresolvedRecord) -> unresolvedRecord.facts().stream())
			.filter((fact) -> fact.kind() == FactKind.CLAIM || (fact.kind() == FactKind.MANDATE && !fact.implied()))
			.forEach((fact) -> fact.stated(this::byItself)
				.ifPresent((resolvedFact) -> all.learn(resolvedFact.fact(), fact.citation())));
		return all;
	}

	/**
	 * The entity that a reference means without any context: its id, or the only entity
	 * that bears its name.
	 */
	private Optional<EntityId> byItself(UnresolvedEnd unresolvedEnd) {
		if (unresolvedEnd.reference().isLikeAnId()) {
			boolean itself = unresolvedEnd.fitting().containsKey("SUBJECT")
					|| unresolvedEnd.fitting().containsKey("OFFICIAL");
			return unresolvedEnd.reference()
				.id()
				.map((id) -> itself ? this.merged.of(id) : meant(id))
				.filter((id) -> unresolvedEnd.kinds().contains(id.kind()));
		}
		List<EntityId> bearers = this.candidateFinder.bearers(unresolvedEnd.reference(), unresolvedEnd.kinds());
		return (bearers.size() == 1) ? Optional.of(bearers.get(0)) : Optional.empty();
	}

	/** The first attribute in which two entities contradict each other, if any. */
	public Optional<String> contrast(EntityId one, EntityId other) {
		return this.attributeConflicts.between(one.kind(), profile(one), profile(other));
	}

	/** Whether so few entities are declared that a search for each is affordable. */
	public boolean introducesFew() {
		return this.introduced.size() <= GraphLookups.MOST_SEARCHES;
	}

	/**
	 * The values that other records give for a property of an entity, in the graph and in
	 * the load.
	 * @param record the record that is left out
	 */
	Set<String> saidByOthers(EntityId id, EntityProperty property, String record) {
		if (this.values == null) {
			this.values = BatchClaimValues.of(this.accepted, this::byItself, this.entityLinks);
		}
		Set<String> said = this.values.besides(record, id, property);
		said.addAll(this.graph.saidByOthers(id).getOrDefault(property, Set.of()));
		return said;
	}

	/** Whether the graph does not know an entity. */
	public boolean isNew(EntityId id) {
		return !this.graph.knows(id);
	}

	/**
	 * The names of the territories that a record is about, without words for their kind.
	 */
	List<String> placeNames(UnresolvedRecord unresolvedRecord) {
		return this.graph.placeNames(unresolvedRecord);
	}

	/** The refused records of the load that declare an entity. */
	Set<String> refusedIntroducers(EntityId id) {
		return this.onlyRefused.getOrDefault(id, Set.of());
	}

	/** The known ids of the kinds, to suggest the nearest of them; sorted. */
	List<String> ids(Collection<EntityKind> kinds) {
		return this.ids.computeIfAbsent(Set.copyOf(kinds), this::sorted);
	}

	private List<String> sorted(Collection<EntityKind> kinds) {
		Stream<EntityId> ofLoad = this.introduced.stream().filter((id) -> kinds.contains(id.kind()));
		Stream<EntityId> ofGraph = kinds.stream().flatMap((kind) -> this.graph.some(kind).stream());
		return Stream.concat(ofLoad, ofGraph).map(EntityId::toString).distinct().sorted().toList();
	}

}
