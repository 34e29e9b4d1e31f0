package org.multaqa.intake.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.intake.record.EntityDeclaration;
import org.multaqa.intake.record.EntityReference;
import org.multaqa.intake.record.MergedIds;
import org.multaqa.intake.record.UnresolvedEnd;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.FactKind;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameMatcher;
import org.multaqa.names.NameSimilarity;

/**
 * What a record of a load may refer to: what the graph knows, and what those records of
 * the load that are not refused introduce.
 */
public final class ResolutionContext {

	/** From a place up to the country. */
	private static final int MOST_LEVELS = 5;

	private final GraphLookups graph;

	private final Set<EntityId> introduced = new TreeSet<>();

	private final Map<String, Set<EntityId>> bearers = new HashMap<>();

	private final BatchNameIndex learnt = new BatchNameIndex();

	private final Map<Set<EntityKind>, List<String>> ids = new HashMap<>();

	private final Map<EntityId, Set<String>> onlyRefused = new HashMap<>();

	private final Set<Set<EntityId>> judged;

	private final EntityLinks entityLinks;

	private final MergedIds merged;

	private final Collection<UnresolvedRecord> accepted;

	private final AttributeConflicts attributeConflicts = new AttributeConflicts(this::apart);

	private @Nullable BatchProfiles profiles;

	private @Nullable BatchClaimValues values;

	private final Map<String, Boolean> borne = new HashMap<>();

	public ResolutionContext(GraphLookups graph, Collection<UnresolvedRecord> accepted,
			Collection<UnresolvedRecord> refused, EntityLinks entityLinks) {
		this.graph = graph;
		this.entityLinks = entityLinks;
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
			this.bearers.computeIfAbsent(key, (absent) -> new TreeSet<>()).add(id);
			this.learnt.learn(id, name);
		});
	}

	/** A record's own source needs no introduction, and no other can stand at any end. */
	boolean knows(EntityId id) {
		return id.kind() == EntityKind.SOURCE || this.introduced.contains(id) || this.graph.knows(id);
	}

	/** Whether nobody need ask if two ids mean one. */
	public boolean sameOrDifferent(EntityId one, EntityId other) {
		return this.merged.of(one).equals(this.merged.of(other)) || this.judged.contains(Set.of(one, other))
				|| this.graph.different(one, other);
	}

	/** Whether a record of the load judges it same as or different from another. */
	boolean isJudged(EntityId id) {
		return this.judged.stream().anyMatch((pair) -> pair.contains(id));
	}

	/**
	 * What an id stands for among all that a name may mean: what it is recognized as, and
	 * of what is merged, the one that is kept.
	 */
	public EntityId meant(EntityId id) {
		return this.merged.of(this.entityLinks.of(id));
	}

	/**
	 * What an id of a record is recognized as. A record keeps an id that is merged away.
	 */
	public EntityId recognized(EntityId id) {
		return this.entityLinks.of(id);
	}

	public EntityLinks recognition() {
		return this.entityLinks;
	}

	/** How alike two names are. */
	NameSimilarity likeness(String one, String other) {
		return this.graph.likeness(one, other);
	}

	/** Whether records spell a name of an entity just so. */
	boolean isSpelled(EntityId id, String name) {
		String folded = NameFolding.fold(name);
		return names(id).anyMatch((other) -> NameFolding.fold(other).equals(folded));
	}

	/**
	 * Whether who has the key of a name bears it, in this or another spelling that leaves
	 * no doubt: minister and ministry have one key in Arabic, and are not spellings of
	 * one word.
	 */
	boolean bears(EntityId id, String name) {
		return this.borne.computeIfAbsent(id + "\n" + name,
				(absent) -> isSpelled(id, name) || names(id).map((other) -> likeness(name, other))
					.anyMatch((nameSimilarity) -> nameSimilarity.same() && nameSimilarity.doubts(id.kind()).isEmpty()));
	}

	/** Whether a name is a part of one that an entity bears. */
	boolean isShortFor(String part, EntityId id) {
		return names(id).anyMatch((name) -> this.graph.likenessOfPart(part, name).same());
	}

	/** Whether a name that an entity bears is a part of a longer one. */
	boolean hasShortName(EntityId id, String whole) {
		return names(id).anyMatch((name) -> this.graph.likenessOfPart(name, whole).same());
	}

	/** The names of an entity, as records spell them. */
	private Stream<String> names(EntityId id) {
		return Stream.concat(this.graph.namesOf(id).stream(), this.learnt.of(id).stream());
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

	/** What a reference means by itself: an id, or the name of one alone. */
	private Optional<EntityId> byItself(UnresolvedEnd unresolvedEnd) {
		if (unresolvedEnd.reference().isLikeAnId()) {
			boolean itself = unresolvedEnd.fitting().containsKey("SUBJECT")
					|| unresolvedEnd.fitting().containsKey("OFFICIAL");
			return unresolvedEnd.reference()
				.id()
				.map((id) -> itself ? this.merged.of(id) : meant(id))
				.filter((id) -> unresolvedEnd.kinds().contains(id.kind()));
		}
		List<EntityId> bearers = bearers(unresolvedEnd.reference(), unresolvedEnd.kinds());
		return (bearers.size() == 1) ? Optional.of(bearers.get(0)) : Optional.empty();
	}

	/** What is said of two and cannot be true of one. */
	public Optional<String> contrast(EntityId one, EntityId other) {
		return this.attributeConflicts.between(one.kind(), profile(one), profile(other));
	}

	/** Whether neither of two territories lies in the other. */
	boolean apart(EntityId one, EntityId other) {
		return !within(one, other) && !within(other, one);
	}

	/** Whether a territory is another or lies in it. */
	boolean within(EntityId part, EntityId whole) {
		return within(part, whole, MOST_LEVELS);
	}

	private boolean within(EntityId part, EntityId whole, int levels) {
		return part.equals(whole) || (levels > 0 && profile(part).said(EntityProperty.PART_OF)
			.stream()
			.flatMap((next) -> EntityId.parse(next).stream())
			.anyMatch((next) -> within(next, whole, levels - 1)));
	}

	/** Whether so few are introduced that each can be looked for. */
	boolean introducesFew() {
		return this.introduced.size() <= GraphLookups.MOST_SEARCHES;
	}

	/** What other records say of an entity, in the graph and in the load. */
	Set<String> saidByOthers(EntityId id, EntityProperty property, String record) {
		if (this.values == null) {
			this.values = BatchClaimValues.of(this.accepted, this::byItself, this.entityLinks);
		}
		Set<String> said = this.values.besides(record, id, property);
		said.addAll(this.graph.saidByOthers(id).getOrDefault(property, Set.of()));
		return said;
	}

	public boolean isNew(EntityId id) {
		return !this.graph.knows(id);
	}

	/** All who bear a name with that key, sorted. */
	public Set<EntityId> bearers(String key) {
		Set<EntityId> all = new TreeSet<>(this.bearers.getOrDefault(key, Set.of()));
		this.graph.bearers(key).stream().map(this::meant).forEach(all::add);
		return all;
	}

	/** All of the kinds who bear a name, in this spelling or one with its key, sorted. */
	List<EntityId> bearers(EntityReference name, Collection<EntityKind> kinds) {
		return bearers(name.key()).stream()
			.filter((id) -> kinds.contains(id.kind()) && bears(id, name.text()))
			.toList();
	}

	/**
	 * Those in the graph and in the load whose names may be other spellings of a name.
	 */
	List<NameCandidate> candidates(String name) {
		return Stream.concat(this.graph.candidates(name).stream(), this.learnt.candidates(name).stream())
			.map((nameCandidate) -> new NameCandidate(meant(nameCandidate.id()), nameCandidate.name()))
			.distinct()
			.toList();
	}

	/**
	 * Those of the kinds whose names fit one of these, as a search finds them in the
	 * graph and would find them in the load: the best fit of each, the best first.
	 */
	List<SimilarName> resembling(Collection<String> names, Collection<EntityKind> kinds, int most) {
		Map<EntityId, SimilarName> best = new TreeMap<>();
		names.stream()
			.flatMap((name) -> Stream.concat(this.graph.resembling(name, kinds, most).stream(),
					this.learnt.resembling(name, kinds).stream()))
			.map((one) -> new SimilarName(meant(one.id()), one.name(), one.score()))
			.forEach((one) -> best.merge(one.id(), one, BinaryOperator.minBy(SimilarName.BEST_FIRST)));
		return best.values().stream().sorted(SimilarName.BEST_FIRST).limit(most).toList();
	}

	/** How well the best of an entity's names fits a name. */
	public SimilarName resemblance(String name, EntityId id) {
		NameMatcher matcher = new NameMatcher(name);
		return names(id).distinct()
			.map((other) -> new SimilarName(id, other, matcher.match(other).score()))
			.min(SimilarName.BEST_FIRST)
			.orElseGet(() -> new SimilarName(id, name, 0));
	}

	/**
	 * The names of the territories that a record is about, without words for their kind.
	 */
	List<String> placeNames(UnresolvedRecord unresolvedRecord) {
		return this.graph.placeNames(unresolvedRecord);
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

}
