package org.multaqa.store.repository;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.cypher.load.HistoryQueries;
import org.multaqa.cypher.load.IdentityQueries;
import org.multaqa.cypher.load.LookupQueries;
import org.multaqa.cypher.load.RecordQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.intake.graph.ChangeApplier;
import org.multaqa.intake.graph.CompletedLoadListener;
import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.intake.graph.LoadInfo;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.graph.PendingStore;
import org.multaqa.intake.graph.RecordFingerprint;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.store.connection.CompleteRows;
import org.multaqa.store.connection.Database;
import org.multaqa.store.diff.BatchDiff;
import org.multaqa.store.diff.CitationCounts;
import org.multaqa.store.history.DatabaseGraphVersion;
import org.multaqa.store.history.HistoryWriter;
import org.multaqa.store.load.BatchWriter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads and changes the graph of the database for loads.
 */
@Component
public class DatabaseLoadRepository implements LoadRepository {

	private final Database database;

	private final Clock clock;

	private final NameLookup nameLookup;

	private final DatabasePendingStore pendingStore;

	private final List<CompletedLoadListener> listeners;

	private final NameCache nameCache;

	public DatabaseLoadRepository(Database database, Clock clock, LoadingProperties settings) {
		this(database, clock, settings, List.of());
	}

	@Autowired
	DatabaseLoadRepository(Database database, Clock clock, LoadingProperties settings,
			List<CompletedLoadListener> listeners) {
		this.listeners = List.copyOf(listeners);
		this.database = database;
		this.clock = clock;
		this.nameLookup = new NameLookup(database, Optional.empty());
		this.pendingStore = new DatabasePendingStore(database,
				settings.ambiguous() == LoadingProperties.AmbiguityPolicy.WAIT);
		this.nameCache = new NameCache(database, new DatabaseGraphVersion(database));
	}

	private DatabaseLoadRepository(DatabaseLoadRepository same, Optional<CachedNames> cachedNames) {
		this.listeners = same.listeners;
		this.database = same.database;
		this.clock = same.clock;
		this.pendingStore = same.pendingStore;
		this.nameCache = same.nameCache;
		this.nameLookup = new NameLookup(same.database, cachedNames);
	}

	@Override
	public LoadRepository cached() {
		return new DatabaseLoadRepository(this, this.nameCache.current());
	}

	@Override
	public Set<EntityId> known(Collection<EntityId> ids) {
		return rows(LookupQueries.known(EntityIdMapper.texts(ids))).map((row) -> EntityIdMapper.id(row, "id"))
			.collect(Collectors.toSet());
	}

	@Override
	public Map<EntityId, EntityId> merged(Collection<EntityId> ids) {
		return rows(IdentityQueries.mergedOf(EntityIdMapper.texts(ids)))
			.collect(Collectors.toMap((row) -> EntityIdMapper.id(row, "id"), (row) -> EntityIdMapper.id(row, "into")));
	}

	@Override
	public List<EntityId> someOf(EntityKind kind) {
		return rows(LookupQueries.someOf(kind)).map((row) -> EntityIdMapper.id(row, "id")).toList();
	}

	@Override
	public Map<String, Set<EntityId>> bearersOf(Collection<String> keys) {
		return this.nameLookup.bearersOf(keys);
	}

	@Override
	public Map<String, List<NameCandidate>> candidates(Collection<String> names) {
		return this.nameLookup.candidates(names);
	}

	@Override
	public List<SimilarName> resembling(String name, Collection<EntityKind> kinds, int most) {
		return this.nameLookup.resembling(name, kinds, most);
	}

	@Override
	public Map<EntityId, List<String>> namesOf(Collection<EntityId> ids) {
		return this.nameLookup.namesOf(ids);
	}

	@Override
	public Map<EntityId, Set<EntityId>> partOf(Collection<EntityId> ids, Collection<String> besides) {
		return partOf(ids, besides, this.database::read);
	}

	static Map<EntityId, Set<EntityId>> partOf(Collection<EntityId> ids, Collection<String> besides,
			Function<CypherQuery, List<Map<String, Object>>> asking) {
		return asking.apply(LookupQueries.partOf(EntityIdMapper.texts(ids), besides))
			.stream()
			.collect(Collectors.groupingBy((row) -> EntityIdMapper.id(row, "part"), Collectors
				.mapping((row) -> EntityIdMapper.id(row, "whole"), Collectors.toCollection(TreeSet::new))));
	}

	@Override
	public Set<Set<EntityId>> different(Collection<EntityId> ids) {
		return rows(IdentityQueries.different(EntityIdMapper.texts(ids)))
			.map((row) -> Set.of(EntityIdMapper.id(row, "one"), EntityIdMapper.id(row, "other")))
			.collect(Collectors.toSet());
	}

	@Override
	public Map<EntityId, EntityProfile> profiles(Collection<EntityId> ids) {
		return this.database.read(LookupQueries.profiles(EntityIdMapper.texts(ids)))
			.stream()
			.collect(Collectors.toMap((row) -> EntityIdMapper.id(row, "id"), ProfileRowReader::profile));
	}

	@Override
	public Map<EntityId, Map<EntityProperty, Set<String>>> saidByOthers(Collection<EntityId> ids,
			Collection<String> besides) {
		Map<EntityId, Map<EntityProperty, Set<String>>> said = new HashMap<>();
		rows(LookupQueries.saidByOthers(EntityIdMapper.texts(ids), besides)).forEach((row) -> said
			.computeIfAbsent(EntityIdMapper.id(row, "id"), (absent) -> new EnumMap<>(EntityProperty.class))
			.computeIfAbsent(EntityProperty.ofKey((String) Objects.requireNonNull(row.get("property"))),
					(absent) -> new TreeSet<>())
			.add((String) Objects.requireNonNull(row.get("value"))));
		return said;
	}

	@Override
	public Map<String, RecordFingerprint> fingerprints(Collection<String> records) {
		return rows(HistoryQueries.fingerprints(records)).collect(Collectors.toMap((row) -> (String) row.get("id"),
				(row) -> new RecordFingerprint((String) Objects.requireNonNull(row.get("handedIn")),
						(String) Objects.requireNonNull(row.get("content")))));
	}

	@Override
	public Set<String> judging(Collection<String> records) {
		return rows(IdentityQueries.judging(records)).map((row) -> (String) Objects.requireNonNull(row.get("id")))
			.collect(Collectors.toSet());
	}

	@Override
	public List<String> someRecords() {
		return rows(LookupQueries.someRecords()).map((row) -> (String) Objects.requireNonNull(row.get("id"))).toList();
	}

	@Override
	public PendingStore pendingStore() {
		return this.pendingStore;
	}

	@Override
	public LoadInfo loadInfo(String by) {
		return LoadInfo.of(this.clock.instant(), by);
	}

	@Override
	public ChangeApplier loading(LoadInfo loadInfo) {
		return (edits) -> this.database.write((writeTransaction) -> new BatchWriter(writeTransaction,
				new CycleGuard(writeTransaction, HistoryWriter.begin(writeTransaction, loadInfo, this.clock.millis())))
			.write(edits));
	}

	@Override
	public ChangeApplier rehearsal() {
		CitationCounts citationCounts = new CitationCounts();
		return (edits) -> BatchDiff.of(edits, this.database::read).effects(citationCounts);
	}

	@Override
	public void remember(LoadInfo loadInfo, LoadTotals totals) {
		this.database.write((writeTransaction) -> {
			writeTransaction.run(RecordQueries.countRemembered());
			return writeTransaction.run(HistoryQueries.load(new RememberedLoad(loadInfo, totals).row()));
		});
		this.listeners.forEach((listener) -> listener.loaded(loadInfo, totals));
	}

	private Stream<Map<String, Object>> rows(CypherQuery statement) {
		return CompleteRows.of(this.database.read(statement));
	}

}
