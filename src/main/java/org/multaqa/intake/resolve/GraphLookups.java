package org.multaqa.intake.resolve;

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
import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.intake.record.DerivedId;
import org.multaqa.intake.record.EntityReference;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.names.NameComparison;
import org.multaqa.names.NameKey;
import org.multaqa.names.NameSimilarity;

/**
 * What the graph knows of the entities and names in the records of one load, asked once.
 */
public final class GraphLookups {

	/** To look for spellings of very many unknown names takes long. */
	private static final int MOST_UNKNOWN = 1_000;

	/** Each search takes some milliseconds. */
	static final int MOST_SEARCHES = 100;

	/** An office named without saying of what may be one of so many. */
	private static final int MOST_OF_WHAT = 12;

	private static final int MOST_COMPARED = 500;

	private final LoadRepository loadRepository;

	private final Set<EntityId> known;

	private final Map<EntityId, EntityId> merged;

	private final Map<String, Set<EntityId>> bearers;

	private final Map<String, List<NameCandidate>> candidates;

	private final Map<EntityId, List<String>> places;

	private final Map<EntityKind, List<EntityId>> some = new EnumMap<>(EntityKind.class);

	private final Map<EntityId, EntityProfile> profiles = new HashMap<>();

	private final Map<EntityId, List<String>> names = new HashMap<>();

	private final Map<String, List<NameCandidate>> late = new HashMap<>();

	private final Map<String, NameComparison> comparisons = new HashMap<>();

	private final Map<String, NameSimilarity> likenesses = new HashMap<>();

	private final Map<String, List<SimilarName>> searches = new HashMap<>();

	private final Set<EntityId> introduced;

	private final Set<String> records;

	private @Nullable Set<Set<EntityId>> different;

	private @Nullable Map<EntityId, Map<EntityProperty, Set<String>>> others;

	private GraphLookups(LoadRepository loadRepository, Set<EntityId> known, Map<EntityId, EntityId> merged,
			Map<String, Set<EntityId>> bearers, Map<String, List<NameCandidate>> candidates,
			Map<EntityId, List<String>> places, Set<EntityId> introduced, Set<String> records) {
		this.loadRepository = loadRepository;
		this.known = known;
		this.merged = merged;
		this.bearers = bearers;
		this.candidates = candidates;
		this.places = places;
		this.introduced = introduced;
		this.records = records;
	}

	public static GraphLookups ask(LoadRepository loadRepository, List<UnresolvedRecord> unresolvedRecords) {
		return ask(loadRepository, unresolvedRecords, Set.of());
	}

	/**
	 * @param spelled names of which no other spellings are looked for
	 */
	static GraphLookups ask(LoadRepository loadRepository, List<UnresolvedRecord> unresolvedRecords,
			Set<String> spelled) {
		Set<EntityId> ids = new HashSet<>();
		Set<String> keys = new HashSet<>();
		Set<EntityId> introduced = new HashSet<>();
		Set<EntityId> places = new HashSet<>();
		for (UnresolvedRecord unresolvedRecord : unresolvedRecords) {
			unresolvedRecord.entityDeclarations().forEach((entityDeclaration) -> {
				ids.add(entityDeclaration.id());
				introduced.add(entityDeclaration.id());
				keys.addAll(entityDeclaration.names().keySet());
			});
			unresolvedRecord.facts()
				.stream()
				.flatMap((fact) -> fact.unresolvedEnds().stream())
				.forEach((unresolvedEnd) -> unresolvedEnd.reference().id().ifPresent(ids::add));
			unresolvedRecord.judgedPairs().forEach(introduced::addAll);
			if (unresolvedRecord.names().stream().anyMatch(EntityReference::namesKindsOnly)) {
				unresolvedRecord.ofWhat().forEach((whole) -> whole.id().ifPresent(places::add));
			}
		}
		Map<EntityId, List<String>> placeNames = places.isEmpty() ? Map.of() : loadRepository.namesOf(places);
		Map<String, String> names = new TreeMap<>();
		Set<String> introducing = new HashSet<>();
		unresolvedRecords.forEach((unresolvedRecord) -> unresolvedRecord.names().forEach((reference) -> {
			names.put(reference.text(), reference.key());
			if (reference.namesKindsOnly()) {
				placeNames(unresolvedRecord, placeNames).map(reference::at)
					.forEach((there) -> names.put(there.text(), there.key()));
			}
		}));
		unresolvedRecords.stream()
			.flatMap((unresolvedRecord) -> unresolvedRecord.entityDeclarations().stream())
			.filter((entityDeclaration) -> DerivedId.is(entityDeclaration.id()))
			.forEach((entityDeclaration) -> entityDeclaration.names().forEach((key, name) -> {
				names.put(name, key);
				introducing.add(name);
			}));
		keys.addAll(names.values());
		Map<String, Set<EntityId>> bearers = keys.isEmpty() ? Map.of() : loadRepository.bearersOf(keys);
		List<String> unknown = names.keySet()
			.stream()
			.filter((name) -> !bearers.containsKey(names.get(name)) || introducing.contains(name))
			.filter((name) -> !spelled.contains(name))
			.limit(MOST_UNKNOWN)
			.toList();
		Set<EntityId> known = ids.isEmpty() ? Set.of() : loadRepository.known(ids);
		return new GraphLookups(loadRepository, known, known.isEmpty() ? Map.of() : loadRepository.merged(known),
				bearers, unknown.isEmpty() ? Map.of() : loadRepository.candidates(unknown), placeNames, introduced,
				unresolvedRecords.stream().map(UnresolvedRecord::id).collect(Collectors.toSet()));
	}

	private static Stream<String> placeNames(UnresolvedRecord unresolvedRecord, Map<EntityId, List<String>> known) {
		return unresolvedRecord.ofWhat()
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
	List<String> placeNames(UnresolvedRecord unresolvedRecord) {
		return placeNames(unresolvedRecord, this.places).toList();
	}

	/** Those whose names may be other spellings of a name that nobody bears just so. */
	List<NameCandidate> candidates(String name) {
		List<NameCandidate> asked = this.candidates.get(name);
		if (asked == null && this.late.size() < MOST_UNKNOWN && this.bearers.containsKey(NameKey.of(name))) {
			// somebody has its key, and yet does not bear it
			asked = this.late.computeIfAbsent(name,
					(absent) -> this.loadRepository.candidates(List.of(absent)).getOrDefault(absent, List.of()));
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
			this.different = this.loadRepository.different(this.introduced);
		}
		return this.different.contains(Set.of(introduced, other));
	}

	/** How alike two names are; asked for again in each round of judging. */
	NameSimilarity likeness(String one, String other) {
		return this.likenesses.computeIfAbsent(one + "\n" + other, (absent) -> comparison(one).with(other));
	}

	/** How well a name fits as the start of another, or as some of its words. */
	NameSimilarity likenessOfPart(String part, String whole) {
		return this.likenesses.computeIfAbsent(part + "\n\n" + whole, (absent) -> comparison(part).lookingAt(whole));
	}

	private NameComparison comparison(String name) {
		return this.comparisons.computeIfAbsent(name, NameComparison::new);
	}

	/** What a search for a name finds; asked for only where it is to be told. */
	List<SimilarName> resembling(String name, Collection<EntityKind> kinds, int most) {
		List<EntityKind> sorted = kinds.stream().sorted().toList();
		String search = name + "\n" + sorted;
		return (this.searches.size() < MOST_SEARCHES || this.searches.containsKey(search))
				? this.searches.computeIfAbsent(search, (absent) -> this.loadRepository.resembling(name, sorted, most))
				: List.of();
	}

	/**
	 * Asks at once for the names of all who bear one of the names or a spelling of it,
	 * and for what else is known of the officials and posts among them.
	 */
	GraphLookups withProfiles() {
		Set<EntityId> all = new HashSet<>();
		this.bearers.values().forEach(all::addAll);
		Set<EntityId> profiled = new HashSet<>(all);
		this.candidates.values().forEach((some) -> some.forEach((one) -> profiled.add(one.id())));
		profiled.removeIf((id) -> id.kind() != EntityKind.OFFICIAL && id.kind() != EntityKind.POST);
		if (!all.isEmpty()) {
			Map<EntityId, List<String>> found = this.loadRepository.namesOf(all);
			all.forEach((id) -> this.names.put(id, found.getOrDefault(id, List.of())));
		}
		if (!profiled.isEmpty() && profiled.size() <= MOST_COMPARED) {
			Map<EntityId, EntityProfile> found = this.loadRepository.profiles(profiled);
			profiled.forEach((id) -> this.profiles.put(id, found.getOrDefault(id, EntityProfile.NOTHING)));
		}
		return this;
	}

	/** The names of an entity, as records spell them. */
	List<String> namesOf(EntityId id) {
		return this.names.computeIfAbsent(id,
				(absent) -> this.loadRepository.namesOf(List.of(absent)).getOrDefault(absent, List.of()));
	}

	/** What is known of an entity besides its names; asked for only where it matters. */
	EntityProfile profile(EntityId id) {
		return this.profiles.computeIfAbsent(id,
				(absent) -> this.loadRepository.profiles(List.of(absent)).getOrDefault(absent, EntityProfile.NOTHING));
	}

	/** What an id stands for, itself unless it is merged away. */
	EntityId survivor(EntityId id) {
		return this.merged.getOrDefault(id, id);
	}

	/**
	 * What others than the records of the load say of the entities that it introduces;
	 * asked for once, and not for so many that nobody reads what comes of it.
	 */
	Map<EntityProperty, Set<String>> saidByOthers(EntityId id) {
		if (this.others == null) {
			List<EntityId> asked = this.introduced.stream().filter(this.known::contains).toList();
			this.others = (asked.isEmpty() || asked.size() > MOST_COMPARED) ? Map.of()
					: this.loadRepository.saidByOthers(asked, this.records);
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
		return this.some.computeIfAbsent(kind, this.loadRepository::someOf);
	}

}
