package org.multaqa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;
import org.multaqa.model.RecordVersion;

/**
 * A record on its way through a load: handed in, read, judged, and at last with an
 * outcome.
 */
final class Case {

	private final Arrival arrival;

	private @Nullable Submission submission;

	private @Nullable Judged judged;

	private @Nullable Outcome outcome;

	Case(Arrival arrival) {
		this.arrival = arrival;
	}

	Case(Submission submission) {
		this(submission.arrival());
		this.submission = submission;
	}

	Arrival arrival() {
		return this.arrival;
	}

	@Nullable Outcome outcome() {
		return this.outcome;
	}

	boolean isOpen() {
		return this.outcome == null;
	}

	/** Reads the record, unless it has been read before. */
	void read(Reception reception) {
		if (this.submission == null) {
			this.submission = reception.read(this.arrival);
		}
	}

	/** The record as read, or {@code null} where that was not possible. */
	@Nullable Draft draft() {
		return submission().draft();
	}

	boolean isReadable() {
		return submission().isReadable();
	}

	void judge(Judged judgement) {
		this.judged = judgement;
	}

	/** Whether nothing is wrong with it but that it refers to what is not known yet. */
	boolean onlyLacks() {
		return this.judged != null && this.judged.findings().onlyLacks();
	}

	/** The record as it can take effect, or {@code null} where it cannot. */
	@Nullable RecordVersion version() {
		return (this.judged != null && !this.judged.findings().hasProblems()) ? this.judged.version() : null;
	}

	void unchanged() {
		this.outcome = Outcome.unchanged(this.arrival);
	}

	void effect(Effect effect) {
		this.outcome = Outcome.of(this.arrival.document(), Objects.requireNonNull(version()).id(), effect, remarks());
	}

	/** Refuses it for all that has been found, and for what is found now. */
	void refuse(Problem... more) {
		List<Problem> problems = new ArrayList<>(submission().problems());
		if (this.judged != null) {
			problems.addAll(this.judged.findings().problems());
		}
		problems.addAll(List.of(more));
		this.outcome = Outcome.refused(this.arrival.document(), this.arrival.record(), problems, remarks());
	}

	private List<String> remarks() {
		return (this.judged != null) ? this.judged.findings().remarks() : List.of();
	}

	private Submission submission() {
		return Objects.requireNonNull(this.submission);
	}

}
