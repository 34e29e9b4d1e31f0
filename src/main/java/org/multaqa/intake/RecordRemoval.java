package org.multaqa.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.apply.BisectingApplier;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.SpellingSuggestions;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.PartOfCycle;
import org.multaqa.intake.graph.RecordChange;
import org.multaqa.intake.graph.RecordEdit;
import org.multaqa.intake.graph.RecordFingerprint;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.graph.UnacceptableEdit;
import org.multaqa.intake.record.Remark;

/** Deletes records: those that are loaded, and those that are pending. */
final class RecordRemoval {

	private final LoadRepository loadRepository;

	private final BisectingApplier bisectingApplier;

	private final PendingRecords pendingRecords;

	RecordRemoval(LoadRepository loadRepository, BisectingApplier bisectingApplier, PendingRecords pendingRecords) {
		this.loadRepository = loadRepository;
		this.bisectingApplier = bisectingApplier;
		this.pendingRecords = pendingRecords;
	}

	/**
	 * Deletes records.
	 * @param records ids of records; a repeated id counts once
	 * @return an outcome for each id, in the same order: removed, or refused if no record
	 * has the id or if the deletion would make an entity part of itself
	 */
	List<RecordOutcome> outcomes(List<String> records) {
		List<String> ids = records.stream().distinct().toList();
		Map<String, RecordFingerprint> loaded = ids.isEmpty() ? Map.of() : this.loadRepository.fingerprints(ids);
		Map<String, RecordOutcome> outcomes = new HashMap<>();
		this.bisectingApplier.take(ids.stream().filter(loaded::containsKey).map(RecordEdit::removal).toList(),
				(record, recordChange) -> outcomes.put(record,
						RecordOutcome.of("", record, recordChange, List.of(), List.of())),
				(record, unacceptable) -> outcomes.put(record, notRemoved(record, unacceptable)));
		ids.stream()
			.filter((id) -> !loaded.containsKey(id) && this.pendingRecords.has(id))
			.forEach((id) -> outcomes.put(id, waited(id)));
		this.pendingRecords.settle(outcomes.entrySet()
			.stream()
			.filter((outcome) -> outcome.getValue().status() == RecordOutcome.OutcomeStatus.REMOVED)
			.map(Map.Entry::getKey)
			.toList());
		return ids.stream().map((id) -> outcomes.computeIfAbsent(id, this::unknown)).toList();
	}

	private RecordOutcome notRemoved(String record, UnacceptableEdit unacceptable) {
		if (!(unacceptable instanceof PartOfCycle circle)) {
			return refused(record, unacceptable.found(), unacceptable.expected(), null);
		}
		return refused(record, "a circle once record %s is gone: %s".formatted(record, circle.circle()),
				"nothing that is part of itself; first remove the record that says so", null);
	}

	private RecordOutcome waited(String id) {
		return RecordOutcome.of("", id, new RecordChange(RecordOutcome.OutcomeStatus.REMOVED, List.of(), 0),
				List.of(Remark.of("it waited")), List.of());
	}

	private RecordOutcome unknown(String id) {
		return refused(id, "record %s, which is not loaded".formatted(id), "the id of a loaded record",
				SpellingSuggestions.nearest(id, this.loadRepository.someRecords()).orElse(null));
	}

	private static RecordOutcome refused(String record, String found, String expected, @Nullable String nearest) {
		return RecordOutcome.refused("", record,
				List.of(new Problem(new SourceLocation("", 0, 0, ""), found, expected, nearest)), List.of());
	}

}
