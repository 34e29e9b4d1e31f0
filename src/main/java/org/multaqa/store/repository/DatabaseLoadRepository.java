package org.multaqa.store.repository;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.cypher.CypherGenerator;
import org.multaqa.cypher.load.HistoryQueries;
import org.multaqa.cypher.load.IdentityQueries;
import org.multaqa.cypher.load.LookupQueries;
import org.multaqa.cypher.load.NameQueries;
import org.multaqa.cypher.load.RecordQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.cypher.query.CypherTemplate;
import org.multaqa.intake.graph.ChangeApplier;
import org.multaqa.intake.graph.CompletedLoadListener;
import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.LoadInfo;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.graph.PendingStore;
import org.multaqa.intake.graph.RecordFingerprint;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.query.plan.FieldBinding;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.plan.SearchScope;
import org.multaqa.store.connection.CompleteRows;
import org.multaqa.store.connection.Database;
import org.multaqa.store.diff.BatchDiff;
import org.multaqa.store.diff.CitationCounts;
import org.multaqa.store.history.HistoryWriter;
import org.multaqa.store.load.BatchWriter;
import org.multaqa.store.read.SearchRanking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The graph as the loading desk sees it.
 */
@Component
public class DatabaseLoadRepository implements LoadRepository {

	/** So many names are looked for in one query. */
	private static final int NAMES_AT_ONCE = 50;

	private static final Parameter TEXT = new Parameter("text");

	private static final Parameter KINDS = new Parameter("kinds");

	private static final Parameter FIRST = new Parameter("first");

	/** The search that readers have, of which only whose names they are is wanted. */
	private static final QueryPlan.Search SEARCH = new QueryPlan.Search(TEXT, new SearchScope(KINDS, null, null, null),
			FIRST, new Projection(
					List.of(new ProjectedField.Stored(new FieldBinding("matched", "matched", Set.of()), "matched"))));

	private static final CypherTemplate SEARCH_FORM = CypherGenerator.of(SEARCH, false);

	private final Database database;

	private final Clock clock;

	private final DatabasePendingStore pendingStore;

	private final List<CompletedLoadListener> listeners;

	public DatabaseLoadRepository(Database database, Clock clock, LoadingProperties settings) {
		this(database, clock, settings, List.of());
	}

	@Autowired
	DatabaseLoadRepository(Database database, Clock clock, LoadingProperties settings,
			List<CompletedLoadListener> listeners) {
		this.listeners = List.copyOf(listeners);
		this.database = database;
		this.clock = clock;
		this.pendingStore = new DatabasePendingStore(database,
				settings.ambiguous() == LoadingProperties.AmbiguityPolicy.WAIT);
	}

	@Override
	public Set<EntityId> known(Collection<EntityId> ids) {
		return rows(LookupQueries.known(texts(ids))).map((row) -> id(row, "id")).collect(Collectors.toSet());
	}

	@Override
	public Map<EntityId, EntityId> merged(Collection<EntityId> ids) {
		return rows(IdentityQueries.mergedOf(texts(ids)))
			.collect(Collectors.toMap((row) -> id(row, "id"), (row) -> id(row, "into")));
	}

	@Override
	public List<EntityId> someOf(EntityKind kind) {
		return rows(LookupQueries.someOf(kind)).map((row) -> id(row, "id")).toList();
	}

	@Override
	public Map<String, Set<EntityId>> bearersOf(Collection<String> keys) {
		return rows(LookupQueries.bearersOf(keys)).collect(Collectors.groupingBy((row) -> (String) row.get("key"),
				Collectors.mapping((row) -> id(row, "id"), Collectors.toCollection(TreeSet::new))));
	}

	@Override
	public Map<String, List<NameCandidate>> candidates(Collection<String> names) {
		Map<String, List<NameCandidate>> found = new HashMap<>();
		List<String> all = names.stream().distinct().toList();
		for (int from = 0; from < all.size(); from += NAMES_AT_ONCE) {
			rows(NameQueries.namesakes(all.subList(from, Math.min(all.size(), from + NAMES_AT_ONCE))))
				.forEach((row) -> found
					.computeIfAbsent((String) Objects.requireNonNull(row.get("name")), (absent) -> new ArrayList<>())
					.add(new NameCandidate(id(row, "id"), (String) Objects.requireNonNull(row.get("text")))));
		}
		return found;
	}

	@Override
	public List<SimilarName> resembling(String name, Collection<EntityKind> kinds, int most) {
		Map<String, Object> given = Map.of(TEXT.name(), name, KINDS.name(), kinds.stream().sorted().toList(),
				FIRST.name(), most);
		SearchRanking ranking = new SearchRanking(SEARCH, given);
		return ranking.isEmpty() ? List.of() : ranking.ranked(this.database.read(SEARCH_FORM.with(given)))
			.map((hit) -> new SimilarName(EntityId.parse(hit.entity()).orElseThrow(), hit.name(), hit.match().score()))
			.toList();
	}

	@Override
	public Map<EntityId, List<String>> namesOf(Collection<EntityId> ids) {
		return rows(NameQueries.namesOf(texts(ids))).collect(Collectors.groupingBy((row) -> id(row, "id"),
				Collectors.mapping((row) -> (String) Objects.requireNonNull(row.get("text")), Collectors.toList())));
	}

	@Override
	public Map<EntityId, Set<EntityId>> partOf(Collection<EntityId> ids, Collection<String> besides) {
		return partOf(ids, besides, this.database::read);
	}

	static Map<EntityId, Set<EntityId>> partOf(Collection<EntityId> ids, Collection<String> besides,
			Function<CypherQuery, List<Map<String, Object>>> asking) {
		return asking.apply(LookupQueries.partOf(texts(ids), besides))
			.stream()
			.collect(Collectors.groupingBy((row) -> id(row, "part"),
					Collectors.mapping((row) -> id(row, "whole"), Collectors.toCollection(TreeSet::new))));
	}

	@Override
	public Set<Set<EntityId>> different(Collection<EntityId> ids) {
		return rows(IdentityQueries.different(texts(ids))).map((row) -> Set.of(id(row, "one"), id(row, "other")))
			.collect(Collectors.toSet());
	}

	@Override
	public Map<EntityId, EntityProfile> profiles(Collection<EntityId> ids) {
		return this.database.read(LookupQueries.profiles(texts(ids)))
			.stream()
			.collect(Collectors.toMap((row) -> id(row, "id"), ProfileRowReader::profile));
	}

	@Override
	public Map<EntityId, Map<EntityProperty, Set<String>>> saidByOthers(Collection<EntityId> ids,
			Collection<String> besides) {
		Map<EntityId, Map<EntityProperty, Set<String>>> said = new HashMap<>();
		rows(LookupQueries.saidByOthers(texts(ids), besides))
			.forEach((row) -> said.computeIfAbsent(id(row, "id"), (absent) -> new EnumMap<>(EntityProperty.class))
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
			return writeTransaction.run(HistoryQueries.load(row(loadInfo, totals)));
		});
		this.listeners.forEach((listener) -> listener.loaded(loadInfo, totals));
	}

	private Stream<Map<String, Object>> rows(CypherQuery statement) {
		return CompleteRows.of(this.database.read(statement));
	}

	private static Map<String, Object> row(LoadInfo loadInfo, LoadTotals totals) {
		Map<String, Object> row = new HashMap<>(
				Map.of("id", loadInfo.id(), "at", loadInfo.at().toEpochMilli(), "by", loadInfo.by()));
		for (RecordOutcome.OutcomeStatus status : RecordOutcome.OutcomeStatus.values()) {
			row.put("records_" + lower(status), totals.of(status));
		}
		for (FactChange.ChangeAction action : FactChange.ChangeAction.values()) {
			row.put("facts_" + lower(action), totals.of(action));
		}
		return row;
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private static List<String> texts(Collection<EntityId> ids) {
		return ids.stream().map(EntityId::toString).toList();
	}

	private static EntityId id(Map<String, Object> row, String column) {
		return EntityId.parse((String) Objects.requireNonNull(row.get(column))).orElseThrow();
	}

}
