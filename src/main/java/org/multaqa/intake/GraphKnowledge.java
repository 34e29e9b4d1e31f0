package org.multaqa.intake;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.Property;
import org.multaqa.names.Likeness;
import org.multaqa.names.NameComparison;
import org.multaqa.names.NameKey;

/**
 * What the graph knows of the entities and names in the records of one load, asked once.
 */
final class GraphKnowledge {

	/** To look for spellings of very many unknown names takes long. */
	private static final int MOST_UNKNOWN = 1_000;

	/** Each search takes some milliseconds. */
	static final int MOST_SEARCHES = 100;

	/** An office named without saying of what may be one of so many. */
	private static final int MOST_OF_WHAT = 12;

	private static final int MOST_COMPARED = 500;

	private final Ledger ledger;

	private final Set<EntityId> known;

	private final Map<EntityId, EntityId> merged;

	private final Map<String, Set<EntityId>> bearers;

	private final Map<String, List<Namesake>> namesakes;

	private final Map<EntityId, List<String>> places;

	private final Map<EntityKind, List<EntityId>> some = new EnumMap<>(EntityKind.class);

	private final Map<EntityId, Profile> profiles = new HashMap<>();

	private final Map<EntityId, List<String>> names = new HashMap<>();

	private final Map<String, List<Namesake>> late = new HashMap<>();

	private final Map<String, NameComparison> comparisons = new HashMap<>();

	private final Map<String, Likeness> likenesses = new HashMap<>();

	private final Map<String, List<Resemblance>> searches = new HashMap<>();

	private final Set<EntityId> introduced;

	private final Set<String> records;

	private @Nullable Set<Set<EntityId>> different;

	private @Nullable Map<EntityId, Map<Property, Set<String>>> others;

	private GraphKnowledge(Ledger ledger, Set<EntityId> known, Map<EntityId, EntityId> merged,
			Map<String, Set<EntityId>> bearers, Map<String, List<Namesake>> namesakes,
			Map<EntityId, List<String>> places, Set<EntityId> introduced, Set<String> records) {
		this.ledger = ledger;
		this.known = known;
		this.merged = merged;
		this.bearers = bearers;
		this.namesakes = namesakes;
		this.places = places;
		this.introduced = introduced;
		this.records = records;
	}

	static GraphKnowledge ask(Ledger ledger, List<Draft> drafts) {
		Set<EntityId> ids = new HashSet<>();
		Set<String> keys = new HashSet<>();
		Set<EntityId> introduced = new HashSet<>();
		Set<EntityId> places = new HashSet<>();
		for (Draft draft : drafts) {
			draft.introductions().forEach((introduction) -> {
				ids.add(introduction.id());
				introduced.add(introduction.id());
				keys.addAll(introduction.names().keySet());
			});
			draft.facts()
				.stream()
				.flatMap((fact) -> fact.ties().stream())
				.forEach((tie) -> tie.reference().id().ifPresent(ids::add));
			draft.judgedPairs().forEach(introduced::addAll);
			if (draft.names().stream().anyMatch(Reference::namesKindsOnly)) {
				draft.ofWhat().forEach((whole) -> whole.id().ifPresent(places::add));
			}
		}
		Map<EntityId, List<String>> placeNames = places.isEmpty() ? Map.of() : ledger.namesOf(places);
		Map<String, String> names = new TreeMap<>();
		Set<String> introducing = new HashSet<>();
		drafts.forEach((draft) -> draft.names().forEach((reference) -> {
			names.put(reference.text(), reference.key());
			if (reference.namesKindsOnly()) {
				placeNames(draft, placeNames).map(reference::at)
					.forEach((there) -> names.put(there.text(), there.key()));
			}
		}));
		drafts.stream()
			.flatMap((draft) -> draft.introductions().stream())
			.filter((introduction) -> NamedId.is(introduction.id()))
			.forEach((introduction) -> introduction.names().forEach((key, name) -> {
				names.put(name, key);
				introducing.add(name);
			}));
		keys.addAll(names.values());
		Map<String, Set<EntityId>> bearers = keys.isEmpty() ? Map.of() : ledger.bearersOf(keys);
		List<String> unknown = names.keySet()
			.stream()
			.filter((name) -> !bearers.containsKey(names.get(name)) || introducing.contains(name))
			.limit(MOST_UNKNOWN)
			.toList();
		Set<EntityId> known = ids.isEmpty() ? Set.of() : ledger.known(ids);
		return new GraphKnowledge(ledger, known, known.isEmpty() ? Map.of() : ledger.merged(known), bearers,
				unknown.isEmpty() ? Map.of() : ledger.namesakes(unknown), placeNames, introduced,
				drafts.stream().map(Draft::id).collect(Collectors.toSet()));
	}

	private static Stream<String> placeNames(Draft draft, Map<EntityId, List<String>> known) {
		return draft.ofWhat()
			.stream()
			.flatMap((whole) -> whole.isLikeAnId()
					? whole.id().stream().flatMap((id) -> known.getOrDefault(id, List.of()).stream())
					: Stream.of(whole.text()))
			.map(NameComparison::withoutKinds)
			.distinct()
			.limit(MOST_OF_WHAT);
	}

	/**
	 * The names of the territories that a record is about, without words for their kind.
	 */
	List<String> placeNames(Draft draft) {
		return placeNames(draft, this.places).toList();
	}

	/** Those whose names may be other spellings of a name that nobody bears just so. */
	List<Namesake> namesakes(String name) {
		List<Namesake> asked = this.namesakes.get(name);
		if (asked == null && this.late.size() < MOST_UNKNOWN && this.bearers.containsKey(NameKey.of(name))) {
			// somebody has its key, and yet does not bear it
			asked = this.late.computeIfAbsent(name,
					(absent) -> this.ledger.namesakes(List.of(absent)).getOrDefault(absent, List.of()));
		}
		return (asked != null) ? asked : List.of();
	}

	/**
	 * Whether somebody judges that two are different; asked for only where it matters,
	 * and then for all at once.
	 * @param introduced one that a record of the load introduces or judges
	 */
	boolean different(EntityId introduced, EntityId other) {
		if (this.different == null) {
			this.different = this.ledger.different(this.introduced);
		}
		return this.different.contains(Set.of(introduced, other));
	}

	/** How alike two names are; asked for again in each round of judging. */
	Likeness likeness(String one, String other) {
		return this.likenesses.computeIfAbsent(one + "\n" + other, (absent) -> comparison(one).with(other));
	}

	/** How well a name fits as the start of another, or as some of its words. */
	Likeness likenessOfPart(String part, String whole) {
		return this.likenesses.computeIfAbsent(part + "\n\n" + whole, (absent) -> comparison(part).lookingAt(whole));
	}

	private NameComparison comparison(String name) {
		return this.comparisons.computeIfAbsent(name, NameComparison::new);
	}

	/** What a search for a name finds; asked for only where it is to be told. */
	List<Resemblance> resembling(String name, Collection<EntityKind> kinds, int most) {
		List<EntityKind> sorted = kinds.stream().sorted().toList();
		String search = name + "\n" + sorted;
		return (this.searches.size() < MOST_SEARCHES || this.searches.containsKey(search))
				? this.searches.computeIfAbsent(search, (absent) -> this.ledger.resembling(name, sorted, most))
				: List.of();
	}

	/** The names of an entity, as records spell them. */
	List<String> namesOf(EntityId id) {
		return this.names.computeIfAbsent(id,
				(absent) -> this.ledger.namesOf(List.of(absent)).getOrDefault(absent, List.of()));
	}

	/** What is known of an entity besides its names; asked for only where it matters. */
	Profile profile(EntityId id) {
		return this.profiles.computeIfAbsent(id,
				(absent) -> this.ledger.profiles(List.of(absent)).getOrDefault(absent, Profile.NOTHING));
	}

	/** What an id stands for, itself unless it is merged away. */
	EntityId survivor(EntityId id) {
		return this.merged.getOrDefault(id, id);
	}

	/**
	 * What others than the records of the load say of the entities that it introduces;
	 * asked for once, and not for so many that nobody reads what comes of it.
	 */
	Map<Property, Set<String>> saidByOthers(EntityId id) {
		if (this.others == null) {
			List<EntityId> asked = this.introduced.stream().filter(this.known::contains).toList();
			this.others = (asked.isEmpty() || asked.size() > MOST_COMPARED) ? Map.of()
					: this.ledger.saidByOthers(asked, this.records);
		}
		return this.others.getOrDefault(id, Map.of());
	}

	boolean knows(EntityId id) {
		return this.known.contains(id);
	}

	Set<EntityId> bearers(String key) {
		return this.bearers.getOrDefault(key, Set.of());
	}

	/** Some known ids of a kind, asked for only where something is to be suggested. */
	List<EntityId> some(EntityKind kind) {
		return this.some.computeIfAbsent(kind, this.ledger::someOf);
	}

}
