package org.multaqa.intake.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.record.DerivedId;
import org.multaqa.intake.record.EntityDeclaration;
import org.multaqa.intake.record.EntityReference;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.EntityId;
import org.multaqa.names.NameComparison;

/**
 * What the graph holds of all ids and names in the records of a load, looked up together.
 */
final class InitialLookups {

	/** The largest number of unknown names; looking up their spellings takes long. */
	private static final int MOST_UNKNOWN = 1_000;

	/** The largest number of territories that an office without its own may belong to. */
	private static final int MOST_PLACES = 12;

	private final Set<String> records;

	private final Set<EntityId> introduced = new HashSet<>();

	private final Map<EntityId, List<String>> places;

	private final Map<String, Set<EntityId>> bearers;

	private final Set<EntityId> known;

	private final Map<EntityId, EntityId> merged;

	private final Map<String, List<NameCandidate>> candidates;

	private final Set<EntityId> found = new HashSet<>();

	private InitialLookups(LoadRepository loadRepository, List<UnresolvedRecord> unresolvedRecords,
			Set<String> spelled) {
		this.records = unresolvedRecords.stream().map(UnresolvedRecord::id).collect(Collectors.toSet());
		unresolvedRecords.forEach((unresolvedRecord) -> {
			declarations(unresolvedRecord).map(EntityDeclaration::id).forEach(this.introduced::add);
			unresolvedRecord.judgedPairs().forEach(this.introduced::addAll);
		});
		Set<EntityId> wholes = wholes(unresolvedRecords);
		this.places = wholes.isEmpty() ? Map.of() : loadRepository.namesOf(wholes);
		Map<String, String> names = new TreeMap<>();
		unresolvedRecords.forEach((unresolvedRecord) -> addReferences(unresolvedRecord, names));
		Map<String, String> declared = declaredWithoutId(unresolvedRecords);
		names.putAll(declared);
		Set<String> keys = keys(unresolvedRecords);
		keys.addAll(names.values());
		this.bearers = keys.isEmpty() ? Map.of() : loadRepository.bearersOf(keys);
		Set<EntityId> ids = ids(unresolvedRecords);
		this.known = ids.isEmpty() ? Set.of() : loadRepository.known(ids);
		this.merged = this.known.isEmpty() ? Map.of() : loadRepository.merged(this.known);
		List<String> unknown = names.keySet()
			.stream()
			.filter((name) -> !this.bearers.containsKey(names.get(name)) || declared.containsKey(name))
			.filter((name) -> !spelled.contains(name))
			.limit(MOST_UNKNOWN)
			.toList();
		this.candidates = unknown.isEmpty() ? Map.of() : loadRepository.candidates(unknown);
		this.bearers.values().forEach(this.found::addAll);
		this.candidates.values().forEach((some) -> some.forEach((one) -> this.found.add(one.id())));
	}

	/**
	 * Looks up the ids and names of the records.
	 * @param spelled names for which no other spellings are looked up
	 */
	static InitialLookups ask(LoadRepository loadRepository, List<UnresolvedRecord> unresolvedRecords,
			Set<String> spelled) {
		return new InitialLookups(loadRepository, unresolvedRecords, spelled);
	}

	private static Stream<EntityDeclaration> declarations(UnresolvedRecord unresolvedRecord) {
		return unresolvedRecord.entityDeclarations().stream();
	}

	/** The ids that the records declare or refer to. */
	private static Set<EntityId> ids(List<UnresolvedRecord> unresolvedRecords) {
		Set<EntityId> ids = new HashSet<>();
		for (UnresolvedRecord unresolvedRecord : unresolvedRecords) {
			declarations(unresolvedRecord).map(EntityDeclaration::id).forEach(ids::add);
			unresolvedRecord.facts()
				.stream()
				.flatMap((fact) -> fact.unresolvedEnds().stream())
				.forEach((unresolvedEnd) -> unresolvedEnd.reference().id().ifPresent(ids::add));
		}
		return ids;
	}

	/** The name keys of the declared entities. */
	private static Set<String> keys(List<UnresolvedRecord> unresolvedRecords) {
		return unresolvedRecords.stream()
			.flatMap(InitialLookups::declarations)
			.flatMap((entityDeclaration) -> entityDeclaration.names().keySet().stream())
			.collect(Collectors.toCollection(HashSet::new));
	}

	/**
	 * The ids of territories and organizations in records that name an office without
	 * one.
	 */
	private static Set<EntityId> wholes(List<UnresolvedRecord> unresolvedRecords) {
		return unresolvedRecords.stream()
			.filter((unresolvedRecord) -> unresolvedRecord.names().stream().anyMatch(EntityReference::namesKindsOnly))
			.flatMap((unresolvedRecord) -> unresolvedRecord.ofWhat().stream())
			.flatMap((whole) -> whole.id().stream())
			.collect(Collectors.toSet());
	}

	/** Adds the names that a record refers to, with their keys. */
	private void addReferences(UnresolvedRecord unresolvedRecord, Map<String, String> names) {
		unresolvedRecord.names().forEach((reference) -> {
			names.put(reference.text(), reference.key());
			if (reference.namesKindsOnly()) {
				placeNames(unresolvedRecord).map(reference::at)
					.forEach((there) -> names.put(there.text(), there.key()));
			}
		});
	}

	/** The names of entities that are declared without an id, with their keys. */
	private static Map<String, String> declaredWithoutId(List<UnresolvedRecord> unresolvedRecords) {
		Map<String, String> names = new HashMap<>();
		unresolvedRecords.stream()
			.flatMap(InitialLookups::declarations)
			.filter((entityDeclaration) -> DerivedId.is(entityDeclaration.id()))
			.forEach((entityDeclaration) -> entityDeclaration.names().forEach((key, name) -> names.put(name, key)));
		return names;
	}

	/**
	 * The names of the territories that a record is about, without words for their kind.
	 */
	Stream<String> placeNames(UnresolvedRecord unresolvedRecord) {
		return unresolvedRecord.ofWhat()
			.stream()
			.flatMap((whole) -> whole.isLikeAnId()
					? whole.id().stream().flatMap((id) -> this.places.getOrDefault(id, List.of()).stream())
					: Stream.of(whole.text()))
			.map(NameComparison::withoutKinds)
			.distinct()
			.limit(MOST_PLACES);
	}

	/** The ids of the records. */
	Set<String> records() {
		return this.records;
	}

	/** The entities that the records declare or judge. */
	Set<EntityId> introduced() {
		return this.introduced;
	}

	/** The entities that bear a name, by the key of the name. */
	Map<String, Set<EntityId>> bearers() {
		return this.bearers;
	}

	/** The ids of the records that the graph knows. */
	Set<EntityId> known() {
		return this.known;
	}

	/** Whether the graph has the entity: an id of the records, or found by a name. */
	boolean isInGraph(EntityId id) {
		return this.known.contains(id) || this.found.contains(id);
	}

	/** The ids that known ids are merged into. */
	Map<EntityId, EntityId> merged() {
		return this.merged;
	}

	/** The candidates for names that no entity bears, by name. */
	Map<String, List<NameCandidate>> candidates() {
		return this.candidates;
	}

}
