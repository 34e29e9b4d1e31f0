package org.multaqa.intake.graph;

import java.util.EnumMap;
import java.util.Map;

import org.multaqa.model.FactKind;

/** The numbers of records by outcome and of facts by change in a load. */
public final class LoadTotals {

	private final Map<RecordOutcome.OutcomeStatus, Long> records = new EnumMap<>(RecordOutcome.OutcomeStatus.class);

	private final Map<FactChange.ChangeAction, Long> facts = new EnumMap<>(FactChange.ChangeAction.class);

	private long judgements;

	/** Adds the outcome of one record. */
	public void add(RecordOutcome outcome) {
		this.records.merge(outcome.status(), 1L, Long::sum);
		outcome.changes().forEach((change) -> this.facts.merge(change.action(), 1L, Long::sum));
		this.judgements += outcome.changes()
			.stream()
			.filter((change) -> change.id().startsWith(FactKind.SAMENESS.prefix() + "/"))
			.count();
	}

	/** The number of changed judgements that entities are the same or different. */
	public long judgements() {
		return this.judgements;
	}

	/** The number of records with an outcome. */
	public long of(RecordOutcome.OutcomeStatus status) {
		return this.records.getOrDefault(status, 0L);
	}

	/** The number of all records. */
	public long all() {
		return this.records.values().stream().mapToLong(Long::longValue).sum();
	}

	/** The number of facts with a change. */
	public long of(FactChange.ChangeAction action) {
		return this.facts.getOrDefault(action, 0L);
	}

	/** The number of records that were not applied: refused or pending. */
	public long notTaken() {
		return of(RecordOutcome.OutcomeStatus.REFUSED) + of(RecordOutcome.OutcomeStatus.WAITING);
	}

	/** Whether the load changes the graph, or would change it in a dry run. */
	public boolean changesAnything() {
		return of(RecordOutcome.OutcomeStatus.UNCHANGED) + notTaken() < all();
	}

	/**
	 * Whether the load belongs in the history: something is changed, refused or pending.
	 */
	public boolean leaveTraces() {
		return of(RecordOutcome.OutcomeStatus.UNCHANGED) < all();
	}

	/** The numbers of records by outcome. */
	public Map<RecordOutcome.OutcomeStatus, Long> records() {
		return Map.copyOf(this.records);
	}

	/** The numbers of facts by change. */
	public Map<FactChange.ChangeAction, Long> facts() {
		return Map.copyOf(this.facts);
	}

}
