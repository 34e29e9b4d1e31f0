package org.multaqa.intake;

import java.util.EnumMap;
import java.util.Map;

import org.multaqa.model.FactKind;

/** How many records of a load came to what, and how many facts. */
public final class Totals {

	private final Map<Outcome.Status, Long> records = new EnumMap<>(Outcome.Status.class);

	private final Map<Change.Action, Long> facts = new EnumMap<>(Change.Action.class);

	private long judgements;

	/** Counts one more record. */
	public void add(Outcome outcome) {
		this.records.merge(outcome.status(), 1L, Long::sum);
		outcome.changes().forEach((change) -> this.facts.merge(change.action(), 1L, Long::sum));
		this.judgements += outcome.changes().stream().filter((change) -> change.id().startsWith(FactKind.SAMENESS.prefix() + "/")).count();
	}

	/** How many judgements that entities are the same or different were changed. */
	public long judgements() {
		return this.judgements;
	}

	/** How many records came to this. */
	public long of(Outcome.Status status) {
		return this.records.getOrDefault(status, 0L);
	}

	/** How many records there were. */
	public long all() {
		return this.records.values().stream().mapToLong(Long::longValue).sum();
	}

	/** How often this happened to a fact. */
	public long of(Change.Action action) {
		return this.facts.getOrDefault(action, 0L);
	}

	/** How many did not take effect: they were refused, or wait. */
	public long notTaken() {
		return of(Outcome.Status.REFUSED) + of(Outcome.Status.WAITING);
	}

	/** Whether the graph is another than before, or with a dry run would be. */
	public boolean changesAnything() {
		return of(Outcome.Status.UNCHANGED) + notTaken() < all();
	}

	/**
	 * Whether it is worth remembering: something is changed, was refused, or waits.
	 */
	boolean leaveTraces() {
		return of(Outcome.Status.UNCHANGED) < all();
	}

	/** Records by what they came to. */
	public Map<Outcome.Status, Long> records() {
		return Map.copyOf(this.records);
	}

	/** Facts by what happened to them. */
	public Map<Change.Action, Long> facts() {
		return Map.copyOf(this.facts);
	}

}
