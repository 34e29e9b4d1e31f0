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

	private final List<Remark> remarks = new ArrayList<>();

	private @Nullable Submission submission;

	private @Nullable Judged judged;

	private @Nullable Outcome outcome;

	Case(Arrival arrival) {
		this.arrival = arrival;
	}

	/**
	 * @param remark what there is to say of it beforehand
	 */
	Case(Arrival arrival, String remark) {
		this(arrival);
		this.remarks.add(Remark.of(remark));
	}

	Case(Submission submission) {
		this(submission.arrival());
		this.submission = submission;
	}

	Arrival arrival() {
		return this.arrival;
	}

	/** The id of a record that could be read. */
	String id() {
		return Objects.requireNonNull(this.arrival.record());
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

	/** Whether nothing is wrong with it but that what it names may be more than one. */
	boolean onlyDoubts() {
		return submission().problems().isEmpty() && this.judged != null && this.judged.findings().onlyDoubts();
	}

	/** The record as it can take effect, or {@code null} where it cannot. */
	@Nullable RecordVersion version() {
		return (this.judged != null && !this.judged.findings().hasProblems()) ? this.judged.version() : null;
	}

	void unchanged() {
		this.outcome = Outcome.unchanged(this.arrival);
	}

	void effect(Effect effect) {
		this.outcome = Outcome.of(this.arrival.document(), Objects.requireNonNull(version()).id(), effect, remarks(),
				Objects.requireNonNull(this.judged).findings().introduced());
	}

	/** Refuses it for all that has been found, and for what is found now. */
	void refuse(Problem... more) {
		List<Problem> problems = problems();
		problems.addAll(List.of(more));
		this.outcome = Outcome.refused(this.arrival.document(), this.arrival.record(), problems, remarks());
	}

	/** Lets it wait until it is decided what it means. */
	void await() {
		this.outcome = Outcome.waiting(this.arrival, problems(), remarks());
	}

	/** Whether it stands in the graph now. */
	boolean isSettled() {
		return this.outcome != null && this.outcome.status() != Outcome.Status.REFUSED
				&& this.outcome.status() != Outcome.Status.WAITING;
	}

	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>(submission().problems());
		if (this.judged != null) {
			problems.addAll(this.judged.findings().problems());
		}
		return problems;
	}

	private List<Remark> remarks() {
		List<Remark> all = new ArrayList<>(this.remarks);
		if (this.judged != null) {
			all.addAll(this.judged.findings().remarks());
		}
		return all;
	}

	private Submission submission() {
		return Objects.requireNonNull(this.submission);
	}

}
