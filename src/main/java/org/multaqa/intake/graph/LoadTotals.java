package org.multaqa.intake.graph;

import java.util.EnumMap;
import java.util.Map;

import org.multaqa.model.FactKind;

/** How many records of a load came to what, and how many facts. */
public final class LoadTotals {

	private final Map<RecordOutcome.OutcomeStatus, Long> records = new EnumMap<>(RecordOutcome.OutcomeStatus.class);

	private final Map<FactChange.ChangeAction, Long> facts = new EnumMap<>(FactChange.ChangeAction.class);

	private long judgements;

	/** Counts one more record. */
	public void add(RecordOutcome outcome) {
		this.records.merge(outcome.status(), 1L, Long::sum);
		outcome.changes().forEach((change) -> this.facts.merge(change.action(), 1L, Long::sum));
		this.judgements += outcome.changes()
			.stream()
			.filter((change) -> change.id().startsWith(FactKind.SAMENESS.prefix() + "/"))
			.count();
	}

	/** How many judgements that entities are the same or different were changed. */
	public long judgements() {
		return this.judgements;
	}

	/** How many records came to this. */
	public long of(RecordOutcome.OutcomeStatus status) {
		return this.records.getOrDefault(status, 0L);
	}

	/** How many records there were. */
	public long all() {
		return this.records.values().stream().mapToLong(Long::longValue).sum();
	}

	/** How often this happened to a fact. */
	public long of(FactChange.ChangeAction action) {
		return this.facts.getOrDefault(action, 0L);
	}

	/** How many did not take effect: they were refused, or wait. */
	public long notTaken() {
		return of(RecordOutcome.OutcomeStatus.REFUSED) + of(RecordOutcome.OutcomeStatus.WAITING);
	}

	/** Whether the graph is another than before, or with a dry run would be. */
	public boolean changesAnything() {
		return of(RecordOutcome.OutcomeStatus.UNCHANGED) + notTaken() < all();
	}

	/**
	 * Whether it is worth remembering: something is changed, was refused, or waits.
	 */
	public boolean leaveTraces() {
		return of(RecordOutcome.OutcomeStatus.UNCHANGED) < all();
	}

	/** Records by what they came to. */
	public Map<RecordOutcome.OutcomeStatus, Long> records() {
		return Map.copyOf(this.records);
	}

	/** Facts by what happened to them. */
	public Map<FactChange.ChangeAction, Long> facts() {
		return Map.copyOf(this.facts);
	}

}
