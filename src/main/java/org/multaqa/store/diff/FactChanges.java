package org.multaqa.store.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.RecordChange;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.model.Assertion;

/**
 * Computes what the diff of a record does to each fact, by counting citations: a fact is
 * created with its first citation and deleted with its last.
 */
final class FactChanges {

	private final RecordDiff recordDiff;

	private final CitationCounts citationCounts;

	private final Map<String, Assertion> gone = new TreeMap<>();

	private final Map<String, Assertion> added = new TreeMap<>();

	private FactChanges(RecordDiff recordDiff, CitationCounts citationCounts) {
		this.recordDiff = recordDiff;
		this.citationCounts = citationCounts;
		recordDiff.gone().values().forEach((assertion) -> this.gone.put(recordDiff.factId(assertion), assertion));
		recordDiff.added().values().forEach((assertion) -> this.added.put(recordDiff.factId(assertion), assertion));
	}

	/** The changes by a diff. The counts are those before it, and are updated. */
	static RecordChange of(RecordDiff recordDiff, CitationCounts citationCounts) {
		if (!recordDiff.changes()) {
			return new RecordChange(RecordOutcome.OutcomeStatus.UNCHANGED, List.of(),
					recordDiff.storedRecord().citations().size());
		}
		return new FactChanges(recordDiff, citationCounts).effect();
	}

	private RecordChange effect() {
		Set<String> created = new HashSet<>(this.added.keySet());
		created.removeIf((fact) -> this.citationCounts.of(fact) > 0);
		this.recordDiff.gone()
			.values()
			.forEach((assertion) -> this.citationCounts.add(this.recordDiff.factId(assertion), -1));
		this.recordDiff.added()
			.values()
			.forEach((assertion) -> this.citationCounts.add(this.recordDiff.factId(assertion), 1));
		List<FactChange> changes = new ArrayList<>(CorrectionDetector.pair(taken(), given(created)));
		changes.sort(Comparator.comparing(FactChange::id));
		return new RecordChange(status(), changes, this.recordDiff.stated().size() - this.recordDiff.added().size());
	}

	/** The facts that the record no longer states. */
	private Map<Assertion, FactChange> taken() {
		Set<String> stated = this.recordDiff.statedFacts();
		Map<Assertion, FactChange> taken = new HashMap<>();
		this.gone.forEach((fact, assertion) -> {
			if (!stated.contains(fact)) {
				FactChange.ChangeAction action = (this.citationCounts.of(fact) == 0) ? FactChange.ChangeAction.REMOVED
						: FactChange.ChangeAction.UNCITED;
				taken.put(assertion, FactChange.of(action, fact, assertion.fact()));
			}
		});
		return taken;
	}

	/** The facts that the record states, or cites differently than before. */
	private Map<Assertion, FactChange> given(Set<String> created) {
		Map<Assertion, FactChange> given = new HashMap<>();
		this.added.forEach((fact, assertion) -> {
			Assertion before = this.gone.get(fact);
			given.put(assertion,
					(before != null) ? FactChange.recited(fact, before, assertion) : FactChange.of(
							created.contains(fact) ? FactChange.ChangeAction.CREATED : FactChange.ChangeAction.CITED,
							fact, assertion.fact()));
		});
		return given;
	}

	private RecordOutcome.OutcomeStatus status() {
		if (this.recordDiff.edit().version() == null) {
			return RecordOutcome.OutcomeStatus.REMOVED;
		}
		return (this.recordDiff.storedRecord().hash() != null) ? RecordOutcome.OutcomeStatus.REPLACED
				: RecordOutcome.OutcomeStatus.LOADED;
	}

}
