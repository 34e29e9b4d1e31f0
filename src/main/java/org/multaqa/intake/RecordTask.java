package org.multaqa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.graph.RecordChange;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.read.CheckedRecord;
import org.multaqa.intake.read.RecordParser;
import org.multaqa.intake.record.IncomingRecord;
import org.multaqa.intake.record.Remark;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.intake.validate.ValidatedRecord;
import org.multaqa.model.RecordVersion;

/**
 * The state of one record during a load: received, read, validated, and in the end its
 * outcome.
 */
final class RecordTask {

	private final IncomingRecord incomingRecord;

	private final List<Remark> remarks = new ArrayList<>();

	private @Nullable CheckedRecord checkedRecord;

	private @Nullable ValidatedRecord validatedRecord;

	private @Nullable RecordOutcome outcome;

	RecordTask(IncomingRecord incomingRecord) {
		this.incomingRecord = incomingRecord;
	}

	/**
	 * @param remark a remark that is known before the record is read
	 */
	RecordTask(IncomingRecord incomingRecord, String remark) {
		this(incomingRecord);
		this.remarks.add(Remark.of(remark));
	}

	RecordTask(CheckedRecord checkedRecord) {
		this(checkedRecord.incomingRecord());
		this.checkedRecord = checkedRecord;
	}

	IncomingRecord arrival() {
		return this.incomingRecord;
	}

	/** The id of a record that could be read. */
	String id() {
		return Objects.requireNonNull(this.incomingRecord.record());
	}

	@Nullable RecordOutcome outcome() {
		return this.outcome;
	}

	boolean isOpen() {
		return this.outcome == null;
	}

	/** Reads the record, unless that was done before. */
	void read(RecordParser recordParser) {
		if (this.checkedRecord == null) {
			this.checkedRecord = recordParser.read(this.incomingRecord);
		}
	}

	/** The record as read, or {@code null} if it could not be read. */
	@Nullable UnresolvedRecord draft() {
		return submission().unresolvedRecord();
	}

	boolean isReadable() {
		return submission().isReadable();
	}

	void judge(ValidatedRecord judgement) {
		this.validatedRecord = judgement;
	}

	/** Whether its only problems are references to unknown entities. */
	boolean onlyLacks() {
		return this.validatedRecord != null && this.validatedRecord.diagnostics().onlyLacks();
	}

	/** Whether its only problems are ambiguous references. */
	boolean onlyDoubts() {
		return submission().problems().isEmpty() && this.validatedRecord != null
				&& this.validatedRecord.diagnostics().onlyDoubts();
	}

	/** The version to apply, or {@code null} if the record has problems. */
	@Nullable RecordVersion version() {
		return (this.validatedRecord != null && !this.validatedRecord.diagnostics().hasProblems())
				? this.validatedRecord.version() : null;
	}

	void unchanged() {
		this.outcome = RecordOutcome.unchanged(this.incomingRecord);
	}

	void effect(RecordChange recordChange) {
		this.outcome = RecordOutcome.of(this.incomingRecord.document(), Objects.requireNonNull(version()).id(),
				recordChange, remarks(), Objects.requireNonNull(this.validatedRecord).diagnostics().introduced());
	}

	/** Refuses the record for all problems found so far, and for further ones. */
	void refuse(Problem... more) {
		List<Problem> problems = problems();
		problems.addAll(List.of(more));
		this.outcome = RecordOutcome.refused(this.incomingRecord.document(), this.incomingRecord.record(), problems,
				remarks());
	}

	/** Marks the record as pending until its references are decided. */
	void await() {
		this.outcome = RecordOutcome.waiting(this.incomingRecord, problems(), remarks());
	}

	/** Whether the record is decided: neither refused nor pending. */
	boolean isSettled() {
		return this.outcome != null && this.outcome.status() != RecordOutcome.OutcomeStatus.REFUSED
				&& this.outcome.status() != RecordOutcome.OutcomeStatus.WAITING;
	}

	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>(submission().problems());
		if (this.validatedRecord != null) {
			problems.addAll(this.validatedRecord.diagnostics().problems());
		}
		return problems;
	}

	private List<Remark> remarks() {
		List<Remark> all = new ArrayList<>(this.remarks);
		if (this.validatedRecord != null) {
			all.addAll(this.validatedRecord.diagnostics().remarks());
		}
		return all;
	}

	private CheckedRecord submission() {
		return Objects.requireNonNull(this.checkedRecord);
	}

}
