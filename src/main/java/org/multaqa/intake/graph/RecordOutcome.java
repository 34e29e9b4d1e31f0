package org.multaqa.intake.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.record.IncomingRecord;
import org.multaqa.intake.record.Remark;

/**
 * The outcome of one record, or of a document in which no record could be read.
 *
 * @param document the name of its document
 * @param record its id, or {@code null} if none could be read
 * @param status the outcome
 * @param changes the changed facts; in a dry run, those that would change
 * @param unchanged the number of facts that it states as before
 * @param problems why it was refused, or is pending
 * @param remarks remarks for the writer, which are no reason to refuse it
 * @param introduced the ids of entities that it declares and that were not known before
 */
public record RecordOutcome(String document, @Nullable String record, OutcomeStatus status, List<FactChange> changes,
		int unchanged, List<Problem> problems, List<Remark> remarks, List<String> introduced) {

	private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::place,
			Comparator.comparingInt(SourceLocation::line)
				.thenComparingInt(SourceLocation::column)
				.thenComparing(SourceLocation::pointer));

	private static final int MOST_PROBLEMS = 100;

	public RecordOutcome {
		changes = List.copyOf(changes);
		problems = first(problems);
		remarks = List.copyOf(remarks);
		introduced = List.copyOf(introduced);
	}

	public RecordOutcome(String document, @Nullable String record, OutcomeStatus status, List<FactChange> changes,
			int unchanged, List<Problem> problems, List<Remark> remarks) {
		this(document, record, status, changes, unchanged, problems, remarks, List.of());
	}

	/** The texts of the remarks. */
	public List<String> remarkTexts() {
		return this.remarks.stream().map(Remark::text).toList();
	}

	/** A record that is refused. */
	public static RecordOutcome refused(String document, @Nullable String record, List<Problem> problems,
			List<Remark> remarks) {
		return new RecordOutcome(document, record, OutcomeStatus.REFUSED, List.of(), 0, problems, remarks);
	}

	/** A record that is pending because of ambiguous references. */
	public static RecordOutcome waiting(IncomingRecord incomingRecord, List<Problem> doubts, List<Remark> remarks) {
		return new RecordOutcome(incomingRecord.document(), incomingRecord.record(), OutcomeStatus.WAITING, List.of(),
				0, doubts, remarks);
	}

	/** A record that states what it stated before. */
	public static RecordOutcome unchanged(IncomingRecord incomingRecord) {
		return new RecordOutcome(incomingRecord.document(), incomingRecord.record(), OutcomeStatus.UNCHANGED, List.of(),
				0, List.of(), List.of());
	}

	/** A record that is applied. */
	public static RecordOutcome of(String document, String record, RecordChange recordChange, List<Remark> remarks,
			List<String> introduced) {
		return new RecordOutcome(document, record, recordChange.status(), recordChange.changes(),
				recordChange.unchanged(), List.of(), remarks, introduced);
	}

	/** The number of facts with a change. */
	public long count(FactChange.ChangeAction action) {
		return this.changes.stream().filter((change) -> change.action() == action).count();
	}

	/**
	 * The problems sorted by place. If there are very many: the first ones, and the
	 * number of the rest.
	 */
	private static List<Problem> first(List<Problem> problems) {
		List<Problem> sorted = new ArrayList<>(problems);
		sorted.sort(BY_PLACE);
		if (sorted.size() <= MOST_PROBLEMS + 1) {
			return List.copyOf(sorted);
		}
		List<Problem> first = new ArrayList<>(sorted.subList(0, MOST_PROBLEMS));
		first.add(new Problem(sorted.get(MOST_PROBLEMS).place(),
				"%s more problems from here on".formatted(sorted.size() - MOST_PROBLEMS), "none", null));
		return List.copyOf(first);
	}

	/** The possible outcomes of a record. */
	public enum OutcomeStatus {

		/** It is new. */
		LOADED,
		/** It replaces its former version. */
		REPLACED,
		/** It is deleted. */
		REMOVED,
		/** It states what it stated before. */
		UNCHANGED,
		/** It has ambiguous references, and is pending until they are decided. */
		WAITING,
		/** It has problems; nothing of it is written. */
		REFUSED

	}

}
