package org.multaqa.intake.resolve;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.names.NameKey;

/**
 * What the graph holds of the entities and names in the records of one load. Each lookup
 * is made once, and those that few records need only on demand.
 */
public final class GraphLookups {

	/** The largest number of names looked up later; each takes a query of its own. */
	private static final int MOST_LATE = 1_000;

	/** The largest number of searches; each takes some milliseconds. */
	static final int MOST_SEARCHES = 100;

	/** The largest number of entities whose profiles or claims are read ahead. */
	private static final int MOST_COMPARED = 500;

	private final LoadRepository loadRepository;

	private final InitialLookups initial;

	private final Map<EntityKind, List<EntityId>> some = new EnumMap<>(EntityKind.class);

	private final Map<EntityId, EntityProfile> profiles = new HashMap<>();

	private final Map<EntityId, List<String>> names = new HashMap<>();

	private final Map<String, List<NameCandidate>> late = new HashMap<>();

	private final NameComparisonCache nameComparisonCache = new NameComparisonCache();

	private final Map<String, List<SimilarName>> searches = new HashMap<>();

	private @Nullable Set<Set<EntityId>> different;

	private @Nullable Map<EntityId, Map<EntityProperty, Set<String>>> others;

	private GraphLookups(LoadRepository loadRepository, InitialLookups initial) {
		this.loadRepository = loadRepository;
		this.initial = initial;
	}

	public static GraphLookups ask(LoadRepository loadRepository, List<UnresolvedRecord> unresolvedRecords) {
		return ask(loadRepository, unresolvedRecords, Set.of());
	}

	/**
	 * Looks up the ids and names of all records together.
	 * @param spelled names for which no other spellings are looked up
	 */
	static GraphLookups ask(LoadRepository loadRepository, List<UnresolvedRecord> unresolvedRecords,
			Set<String> spelled) {
		return new GraphLookups(loadRepository, InitialLookups.ask(loadRepository, unresolvedRecords, spelled));
	}

	/**
	 * The names of the territories that a record is about, without words for their kind.
	 */
	List<String> placeNames(UnresolvedRecord unresolvedRecord) {
		return this.initial.placeNames(unresolvedRecord).toList();
	}

	/**
	 * The candidates for a name that no entity has in this spelling. They are looked up
	 * here if an entity has the key of the name, but not the name.
	 */
	List<NameCandidate> candidates(String name) {
		List<NameCandidate> asked = this.initial.candidates().get(name);
		if (asked == null && this.late.size() < MOST_LATE && this.initial.bearers().containsKey(NameKey.of(name))) {
			asked = this.late.computeIfAbsent(name,
					(absent) -> this.loadRepository.candidates(List.of(absent)).getOrDefault(absent, List.of()));
		}
		return (asked != null) ? asked : List.of();
	}

	/**
	 * Whether a judgement in the graph says that two entities are different. The first
	 * call asks for all entities that the records declare or judge.
	 * @param introduced an entity that a record of the load declares or judges
	 */
	boolean different(EntityId introduced, EntityId other) {
		if (this.different == null) {
			this.different = this.loadRepository.different(this.initial.introduced());
		}
		return this.different.contains(Set.of(introduced, other));
	}

	/** The comparisons of names in this load. */
	NameComparisonCache nameComparisons() {
		return this.nameComparisonCache;
	}

	/**
	 * The entities that a search for a name finds; none after too many searches.
	 * @param most the largest number of entities
	 */
	List<SimilarName> resembling(String name, Collection<EntityKind> kinds, int most) {
		List<EntityKind> sorted = kinds.stream().sorted().toList();
		String search = name + "\n" + sorted;
		return (this.searches.size() < MOST_SEARCHES || this.searches.containsKey(search))
				? this.searches.computeIfAbsent(search, (absent) -> this.loadRepository.resembling(name, sorted, most))
				: List.of();
	}

	/**
	 * Reads ahead the names of all entities that bear one of the names or a spelling of
	 * it, and the profiles of the officials and posts among them and the candidates.
	 */
	GraphLookups withProfiles() {
		Set<EntityId> all = new HashSet<>();
		this.initial.bearers().values().forEach(all::addAll);
		Set<EntityId> profiled = new HashSet<>(all);
		this.initial.candidates().values().forEach((some) -> some.forEach((one) -> profiled.add(one.id())));
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

	/** What is known of an entity besides its names. */
	EntityProfile profile(EntityId id) {
		return this.profiles.computeIfAbsent(id,
				(absent) -> this.loadRepository.profiles(List.of(absent)).getOrDefault(absent, EntityProfile.NOTHING));
	}

	/** The id that an id is merged into, or the id itself. */
	EntityId survivor(EntityId id) {
		return this.initial.merged().getOrDefault(id, id);
	}

	/**
	 * The values that records outside the load state for properties of an entity that the
	 * load declares. Empty if the load declares too many known entities, because nobody
	 * would read so many remarks.
	 */
	Map<EntityProperty, Set<String>> saidByOthers(EntityId id) {
		if (this.others == null) {
			List<EntityId> asked = this.initial.introduced().stream().filter(this.initial.known()::contains).toList();
			this.others = (asked.isEmpty() || asked.size() > MOST_COMPARED) ? Map.of()
					: this.loadRepository.saidByOthers(asked, this.initial.records());
		}
		return this.others.getOrDefault(id, Map.of());
	}

	/** Whether the graph holds an entity that the records name by id or by name. */
	boolean knows(EntityId id) {
		return this.initial.isInGraph(id);
	}

	/** The entities that bear a name with a key. */
	Set<EntityId> bearers(String key) {
		return this.initial.bearers().getOrDefault(key, Set.of());
	}

	/** Some known ids of a kind, for suggestions. */
	List<EntityId> some(EntityKind kind) {
		return this.some.computeIfAbsent(kind, this.loadRepository::someOf);
	}

}
