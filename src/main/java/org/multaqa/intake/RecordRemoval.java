package org.multaqa.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.Similar;

/** Takes records back: those that are loaded, and those that wait for a decision. */
final class RecordRemoval {

	private final Ledger ledger;

	private final Sieve sieve;

	private final Undecided undecided;

	RecordRemoval(Ledger ledger, Sieve sieve, Undecided undecided) {
		this.ledger = ledger;
		this.sieve = sieve;
		this.undecided = undecided;
	}

	/**
	 * Takes them back.
	 * @param records ids of records; one that stands twice counts once
	 * @return an outcome for each id, in their order: removed, or refused where no record
	 * has the id or what is left would be part of itself
	 */
	List<Outcome> outcomes(List<String> records) {
		List<String> ids = records.stream().distinct().toList();
		Map<String, Fingerprint> loaded = ids.isEmpty() ? Map.of() : this.ledger.fingerprints(ids);
		Map<String, Outcome> outcomes = new HashMap<>();
		this.sieve.take(ids.stream().filter(loaded::containsKey).map(Edit::removal).toList(),
				(record, effect) -> outcomes.put(record, Outcome.of("", record, effect, List.of(), List.of())),
				(record, unacceptable) -> outcomes.put(record, notRemoved(record, unacceptable)));
		ids.stream()
			.filter((id) -> !loaded.containsKey(id) && this.undecided.has(id))
			.forEach((id) -> outcomes.put(id, waited(id)));
		this.undecided.settle(outcomes.entrySet()
			.stream()
			.filter((outcome) -> outcome.getValue().status() == Outcome.Status.REMOVED)
			.map(Map.Entry::getKey)
			.toList());
		return ids.stream().map((id) -> outcomes.computeIfAbsent(id, this::unknown)).toList();
	}

	private Outcome notRemoved(String record, UnacceptableEdit unacceptable) {
		if (!(unacceptable instanceof PartOfItself circle)) {
			return refused(record, unacceptable.found(), unacceptable.expected(), null);
		}
		return refused(record, "a circle once record %s is gone: %s".formatted(record, circle.circle()),
				"nothing that is part of itself; take back what says so first", null);
	}

	private Outcome waited(String id) {
		return Outcome.of("", id, new Effect(Outcome.Status.REMOVED, List.of(), 0), List.of(Remark.of("it waited")),
				List.of());
	}

	private Outcome unknown(String id) {
		return refused(id, "record %s, which is not loaded".formatted(id), "the id of a loaded record",
				Similar.nearest(id, this.ledger.someRecords()).orElse(null));
	}

	private static Outcome refused(String record, String found, String expected, @Nullable String nearest) {
		return Outcome.refused("", record, List.of(new Problem(new Place("", 0, 0, ""), found, expected, nearest)),
				List.of());
	}

}
