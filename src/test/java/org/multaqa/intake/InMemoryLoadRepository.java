package org.multaqa.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.multaqa.intake.graph.ChangeApplier;
import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.LoadInfo;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordChange;
import org.multaqa.intake.graph.RecordEdit;
import org.multaqa.intake.graph.RecordFingerprint;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.model.Citation;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.RecordVersion;

/**
 * A ledger that keeps its records in memory: the graph is computed from them each time.
 */
public final class InMemoryLoadRepository extends InMemoryLookups {

	private final SortedMap<String, RecordVersion> records;

	private final Map<String, LoadTotals> remembered = new HashMap<>();

	private final InMemoryPendingStore pendingStore = new InMemoryPendingStore();

	public InMemoryLoadRepository() {
		this(Map.of());
	}

	private InMemoryLoadRepository(Map<String, RecordVersion> records) {
		this(new TreeMap<>(records));
	}

	private InMemoryLoadRepository(SortedMap<String, RecordVersion> records) {
		super(records.values());
		this.records = records;
	}

	/** What each record says, so that two ledgers can be compared. */
	public Map<String, String> records() {
		return this.records.values().stream().collect(Collectors.toMap(RecordVersion::id, RecordVersion::content));
	}

	public Collection<RecordVersion> versions() {
		return this.records.values();
	}

	/** What loads came to, by who loaded. */
	Map<String, LoadTotals> remembered() {
		return Map.copyOf(this.remembered);
	}

	public String content(String record) {
		return java.util.Objects.requireNonNull(this.records.get(record)).content();
	}

	/** What one record states and where, in its order, one line each. */
	List<String> assertions(String record) {
		return java.util.Objects.requireNonNull(this.records.get(record))
			.assertions()
			.stream()
			.map((assertion) -> assertion.fact() + " @ " + line(assertion.citation()))
			.toList();
	}

	private static String line(Citation citation) {
		String line = citation.locator();
		line += (citation.wording() != null) ? " «" + citation.wording() + "»" : "";
		line += (citation.period().from() != null) ? " from " + citation.period().from().text() : "";
		line += (citation.period().until() != null) ? " until " + citation.period().until().text() : "";
		line += (citation.seen() != null) ? " seen " + citation.seen().text() : "";
		return line + (citation.disputed() ? " disputed" : "");
	}

	@Override
	public InMemoryPendingStore pendingStore() {
		return this.pendingStore;
	}

	@Override
	public Map<String, RecordFingerprint> fingerprints(Collection<String> ids) {
		return this.records.values()
			.stream()
			.filter((record) -> ids.contains(record.id()))
			.collect(Collectors.toMap(RecordVersion::id,
					(record) -> new RecordFingerprint(record.handedIn(), record.hash())));
	}

	@Override
	public Set<String> judging(Collection<String> records) {
		return this.records.values()
			.stream()
			.filter((record) -> records.contains(record.id()))
			.filter((record) -> record.assertions()
				.stream()
				.anyMatch((assertion) -> assertion.fact().kind() == FactKind.SAMENESS))
			.map(RecordVersion::id)
			.collect(Collectors.toSet());
	}

	@Override
	public List<String> someRecords() {
		return List.copyOf(this.records.keySet());
	}

	@Override
	public LoadInfo loadInfo(String by) {
		return LoadInfo.of(Instant.EPOCH, by);
	}

	@Override
	public ChangeApplier loading(LoadInfo loadInfo) {
		return (edits) -> edits.stream().map(this::apply).toList();
	}

	@Override
	public ChangeApplier rehearsal() {
		return new InMemoryLoadRepository(Map.copyOf(this.records)).loading(loadInfo("nobody"));
	}

	@Override
	public void remember(LoadInfo loadInfo, LoadTotals totals) {
		this.remembered.put(loadInfo.by(), totals);
	}

	private RecordChange apply(RecordEdit edit) {
		Map<Fact, Set<String>> before = citations();
		RecordVersion version = edit.version();
		RecordVersion former = (version != null) ? this.records.put(edit.record(), version)
				: this.records.remove(edit.record());
		Map<Fact, Set<String>> after = citations();
		Set<Fact> facts = new LinkedHashSet<>(after.keySet());
		facts.addAll(before.keySet());
		List<FactChange> changes = new ArrayList<>();
		for (Fact fact : facts) {
			Set<String> were = before.getOrDefault(fact, Set.of());
			Set<String> are = after.getOrDefault(fact, Set.of());
			if (were.isEmpty()) {
				changes.add(FactChange.of(FactChange.ChangeAction.CREATED, fact.id(), fact));
			}
			else if (are.isEmpty()) {
				changes.add(FactChange.of(FactChange.ChangeAction.REMOVED, fact.id(), fact));
			}
			else if (!were.containsAll(are)) {
				changes.add(FactChange.of(FactChange.ChangeAction.CITED, fact.id(), fact));
			}
			else if (!are.containsAll(were)) {
				changes.add(FactChange.of(FactChange.ChangeAction.UNCITED, fact.id(), fact));
			}
		}
		if (version == null) {
			return new RecordChange(RecordOutcome.OutcomeStatus.REMOVED, changes, 0);
		}
		return new RecordChange(
				(former == null) ? RecordOutcome.OutcomeStatus.LOADED : former.hash().equals(version.hash())
						? RecordOutcome.OutcomeStatus.UNCHANGED : RecordOutcome.OutcomeStatus.REPLACED,
				changes, 0);
	}

	private Map<Fact, Set<String>> citations() {
		Map<Fact, Set<String>> citations = new java.util.LinkedHashMap<>();
		this.records.values()
			.forEach((record) -> record.assertions()
				.forEach((assertion) -> citations.computeIfAbsent(assertion.fact(), (absent) -> new TreeSet<>())
					.add(assertion.citationId(record.id()))));
		return citations;
	}

}
