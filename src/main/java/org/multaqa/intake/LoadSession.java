package org.multaqa.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.multaqa.intake.apply.BisectingApplier;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.graph.ChangeApplier;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordEdit;
import org.multaqa.intake.graph.RecordFingerprint;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.graph.UnacceptableEdit;
import org.multaqa.intake.read.RecordParser;
import org.multaqa.intake.record.IncomingRecord;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.intake.validate.BatchValidator;
import org.multaqa.intake.validate.ValidatedRecord;

/**
 * One load in progress. Records arrive in batches; the records of a batch are validated
 * and applied together. A record that refers to an entity which no batch has declared so
 * far waits until the end of the load, so that the order of records does not matter.
 */
final class LoadSession {

	/**
	 * The largest number of characters of waiting records. When it is exceeded, waiting
	 * records are validated again, and if too many still wait, all of them are decided by
	 * the records so far.
	 */
	private static final long MOST_LACKING = 8 << 20;

	private final LoadRepository loadRepository;

	private final RecordParser recordParser;

	private final BisectingApplier bisectingApplier;

	private final PendingRecords pendingRecords;

	private final Consumer<RecordOutcome> listener;

	private final LoadTotals totals = new LoadTotals();

	private final RepeatedRecordCheck repeatedRecordCheck = new RepeatedRecordCheck();

	private final List<RecordTask> lacking = new ArrayList<>();

	/**
	 * @param pendingRecords the records that are pending before the load and those that
	 * it adds
	 * @param listener receives the outcome of each record as soon as it is final
	 */
	LoadSession(LoadRepository loadRepository, RecordParser recordParser, ChangeApplier changeApplier,
			PendingRecords pendingRecords, Consumer<RecordOutcome> listener) {
		this.loadRepository = loadRepository;
		this.recordParser = recordParser;
		this.bisectingApplier = new BisectingApplier(changeApplier);
		this.pendingRecords = pendingRecords;
		this.listener = listener;
	}

	/**
	 * Validates and applies a lot of records.
	 * @param last whether this is the last lot, so that no record has to wait for another
	 * one
	 */
	void take(List<RecordTask> lot, boolean last) {
		passOverKnown(lot);
		List<RecordTask> open = lot.stream().filter(RecordTask::isOpen).toList();
		open.forEach((record) -> record.read(this.recordParser));
		judge(open, last);
		lot.forEach(this::report);
		makeRoom();
	}

	/**
	 * Validates the records that still have unknown or ambiguous references, and returns
	 * the totals of the load.
	 */
	LoadTotals end() {
		judgeLacking(true);
		boolean decided = this.totals.changesAnything();
		while (decided) {
			decided = judgeUndecided();
		}
		return this.totals;
	}

	/**
	 * Validates the pending records again, and returns whether one of them is decided
	 * now.
	 */
	private boolean judgeUndecided() {
		List<RecordTask> again = this.pendingRecords.again(this.recordParser);
		again.forEach((record) -> record.read(this.recordParser));
		judge(again, true);
		List<RecordTask> settled = again.stream().filter(RecordTask::isSettled).toList();
		settled.forEach(this::report);
		this.pendingRecords.settle(settled.stream().map(RecordTask::id).toList());
		return !settled.isEmpty();
	}

	private void makeRoom() {
		if (characters() > MOST_LACKING) {
			judgeLacking(false);
			if (characters() > MOST_LACKING / 2) {
				judgeLacking(true);
			}
		}
	}

	private long characters() {
		return this.lacking.stream().map(RecordTask::arrival).mapToLong(IncomingRecord::length).sum();
	}

	private void judgeLacking(boolean last) {
		List<RecordTask> rest = List.copyOf(this.lacking);
		this.lacking.clear();
		judge(rest, last);
		rest.forEach(this::report);
	}

	/** Deletes records. */
	void remove(List<String> records) {
		new RecordRemoval(this.loadRepository, this.bisectingApplier, this.pendingRecords).outcomes(records)
			.forEach(this::report);
	}

	/** Marks records as unchanged that were loaded before in exactly this form. */
	private void passOverKnown(List<RecordTask> lot) {
		List<String> ids = lot.stream()
			.map((record) -> record.arrival().record())
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.distinct()
			.toList();
		Map<String, RecordFingerprint> known = ids.isEmpty() ? Map.of() : this.loadRepository.fingerprints(ids);
		for (RecordTask record : lot) {
			String id = record.arrival().record();
			RecordFingerprint fingerprint = (id != null) ? known.get(id) : null;
			if (id != null && fingerprint != null && fingerprint.handedIn().equals(record.arrival().handedIn())
					&& !record.arrival().namesWithoutId()) {
				this.repeatedRecordCheck.add(id, fingerprint.content());
				record.unchanged();
				this.pendingRecords.settle(List.of(id));
			}
		}
	}

	private void judge(List<RecordTask> open, boolean last) {
		List<RecordTask> readable = open.stream().filter(RecordTask::isReadable).toList();
		List<UnresolvedRecord> unreadable = open.stream()
			.filter((record) -> !record.isReadable())
			.map(RecordTask::draft)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
		List<ValidatedRecord> judged = new BatchValidator(this.loadRepository)
			.judge(readable.stream().map((record) -> Objects.requireNonNull(record.draft())).toList(), unreadable);
		for (int i = 0; i < judged.size(); i++) {
			readable.get(i).judge(judged.get(i));
		}
		List<RecordTask> accepted = new ArrayList<>();
		for (RecordTask record : open) {
			if (!last && record.onlyLacks()) {
				this.lacking.add(record);
			}
			else if (record.version() == null) {
				if (!this.pendingRecords.keeps(record)) {
					record.refuse();
				}
			}
			else if (this.repeatedRecordCheck.accepts(record, record.version())) {
				accepted.add(record);
			}
		}
		this.pendingRecords.keep();
		AssertionBatches.of(accepted).forEach(this::apply);
	}

	private void apply(List<RecordTask> accepted) {
		Map<String, RecordTask> cases = new LinkedHashMap<>();
		accepted.forEach((record) -> cases.put(record.id(), record));
		this.bisectingApplier.take(
				accepted.stream().map((record) -> RecordEdit.of(Objects.requireNonNull(record.version()))).toList(),
				(record, recordChange) -> Objects.requireNonNull(cases.get(record)).effect(recordChange),
				(record, unacceptable) -> refuse(Objects.requireNonNull(cases.get(record)), unacceptable));
		this.pendingRecords.settle(accepted.stream().filter(RecordTask::isSettled).map(RecordTask::id).toList());
	}

	/**
	 * Validates the record again against the current graph, so that the problems are its
	 * own.
	 */
	private void refuse(RecordTask record, UnacceptableEdit unacceptable) {
		ValidatedRecord validatedRecord = new BatchValidator(this.loadRepository)
			.judge(List.of(Objects.requireNonNull(record.draft())), List.of())
			.get(0);
		record.judge(validatedRecord);
		if (validatedRecord.diagnostics().hasProblems()) {
			record.refuse();
		}
		else {
			record.refuse(new Problem(Objects.requireNonNull(record.arrival().content()).place(), unacceptable.found(),
					unacceptable.expected(), null));
		}
	}

	private void report(RecordTask record) {
		RecordOutcome outcome = record.outcome();
		if (outcome != null) {
			report(outcome);
		}
	}

	private void report(RecordOutcome outcome) {
		this.totals.add(outcome);
		this.listener.accept(outcome);
	}

}
