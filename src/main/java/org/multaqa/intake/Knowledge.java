package org.multaqa.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.FactKind;
import org.multaqa.model.Property;
import org.multaqa.names.Likeness;
import org.multaqa.names.NameFolding;

/**
 * What a record of a load may refer to: what the graph knows, and what those records of
 * the load that are not refused introduce.
 */
final class Knowledge {

	/** From a place up to the country. */
	private static final int MOST_LEVELS = 5;

	private final GraphKnowledge graph;

	private final Set<EntityId> introduced = new TreeSet<>();

	private final Map<String, Set<EntityId>> bearers = new HashMap<>();

	private final Map<EntityKind, Map<String, EntityId>> names = new HashMap<>();

	private final LearntNames learnt = new LearntNames();

	private final Map<Set<EntityKind>, List<String>> ids = new HashMap<>();

	private final Map<EntityId, Set<String>> onlyRefused = new HashMap<>();

	private final Set<Set<EntityId>> judged;

	private final Recognition recognition;

	private final Collection<Draft> accepted;

	private final Contrasts contrasts = new Contrasts(this::apart);

	private @Nullable LearntProfiles profiles;

	private final Map<String, Boolean> borne = new HashMap<>();

	Knowledge(GraphKnowledge graph, Collection<Draft> accepted, Collection<Draft> refused, Recognition recognition) {
		this.graph = graph;
		this.recognition = recognition;
		this.accepted = accepted;
		this.judged = accepted.stream().flatMap(Draft::judgedPairs).collect(Collectors.toSet());
		accepted.stream().flatMap((draft) -> draft.introductions().stream()).forEach(this::learn);
		refused.forEach((draft) -> draft.introductions()
			.stream()
			.map(Introduction::id)
			.forEach((id) -> this.onlyRefused.computeIfAbsent(id, (key) -> new TreeSet<>()).add(draft.id())));
	}

	private void learn(Introduction introduction) {
		EntityId id = this.recognition.of(introduction.id());
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

	/** Whether a record of the load judges it same as or different from another. */
	boolean isJudged(EntityId id) {
		return this.judged.stream().anyMatch((pair) -> pair.contains(id));
	}

	/** What an id stands for. */
	EntityId recognized(EntityId id) {
		return this.recognition.of(id);
	}

	Recognition recognition() {
		return this.recognition;
	}

	/** How alike two names are. */
	Likeness likeness(String one, String other) {
		return this.graph.likeness(one, other);
	}

	/** Whether records spell a name of an entity just so. */
	private boolean isSpelled(EntityId id, String name) {
		String folded = NameFolding.fold(name);
		return names(id).anyMatch((other) -> NameFolding.fold(other).equals(folded));
	}

	/**
	 * Whether who has the key of a name bears it, in this or another spelling: minister
	 * and ministry have one key in Arabic, and are not spellings of one word.
	 */
	boolean bears(EntityId id, String name) {
		return this.borne.computeIfAbsent(id + "\n" + name,
				(absent) -> isSpelled(id, name) || names(id).anyMatch((other) -> likeness(name, other).same()));
	}

	/** Whether a name is a part of one that an entity bears. */
	boolean isShortFor(String part, EntityId id) {
		return names(id).anyMatch((name) -> this.graph.likenessOfPart(part, name).same());
	}

	/** The names of an entity, as records spell them. */
	private Stream<String> names(EntityId id) {
		return Stream.concat(this.graph.namesOf(id).stream(), this.learnt.of(id).stream());
	}

	/** What is known of an entity besides its names. */
	Profile profile(EntityId id) {
		if (this.profiles == null) {
			this.profiles = learnt();
		}
		return this.profiles.of(id, this.graph.profile(id));
	}

	private LearntProfiles learnt() {
		LearntProfiles all = new LearntProfiles();
		this.accepted.stream()
			.flatMap((draft) -> draft.facts().stream())
			.filter((fact) -> fact.kind() == FactKind.CLAIM || fact.kind() == FactKind.MANDATE)
			.forEach((fact) -> fact.stated(this::byItself)
				.ifPresent((stated) -> all.learn(stated.fact(), fact.citation())));
		return all;
	}

	/** What a reference means by itself: an id, or the name of one alone. */
	private Optional<EntityId> byItself(Tie tie) {
		if (tie.reference().isLikeAnId()) {
			boolean itself = tie.fitting().containsKey("SUBJECT") || tie.fitting().containsKey("OFFICIAL");
			return tie.reference().id().map((id) -> itself ? id : this.recognition.of(id));
		}
		List<EntityId> bearers = bearers(tie.reference(), tie.kinds());
		return (bearers.size() == 1) ? Optional.of(bearers.get(0)) : Optional.empty();
	}

	/** What is said of two and cannot be true of one. */
	Optional<String> contrast(EntityId one, EntityId other) {
		return this.contrasts.between(one.kind(), profile(one), profile(other));
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
		return part.equals(whole) || (levels > 0 && profile(part).said(Property.PART_OF)
			.stream()
			.flatMap((next) -> EntityId.parse(next).stream())
			.anyMatch((next) -> within(next, whole, levels - 1)));
	}

	boolean isNew(EntityId id) {
		return !this.graph.knows(id);
	}

	/** All who bear a name with that key, sorted. */
	Set<EntityId> bearers(String key) {
		Set<EntityId> all = new TreeSet<>(this.bearers.getOrDefault(key, Set.of()));
		this.graph.bearers(key).stream().map(this.recognition::of).forEach(all::add);
		return all;
	}

	/** All of the kinds who bear a name, in this spelling or one with its key, sorted. */
	List<EntityId> bearers(Reference name, Collection<EntityKind> kinds) {
		return bearers(name.key()).stream()
			.filter((id) -> kinds.contains(id.kind()) && bears(id, name.text()))
			.toList();
	}

	/**
	 * Those in the graph and in the load whose names may be other spellings of a name.
	 */
	List<Namesake> namesakes(String name) {
		return Stream.concat(this.graph.namesakes(name).stream(), this.learnt.namesakes(name).stream())
			.map((namesake) -> new Namesake(this.recognition.of(namesake.id()), namesake.name()))
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
