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
 * What became of one record, or of a document in which no record could be read.
 *
 * @param document the name of the document in which it stands
 * @param record its id, or {@code null} where none could be read
 * @param status what became of it
 * @param changes what it changes, or with a dry run would change
 * @param unchanged how many facts it states as it did before
 * @param problems why it was refused, or waits
 * @param told what its writer may want to know, though it is no reason to refuse it
 * @param introduced the ids of what it tells of and nobody told of before
 */
public record RecordOutcome(String document, @Nullable String record, OutcomeStatus status, List<FactChange> changes,
		int unchanged, List<Problem> problems, List<Remark> told, List<String> introduced) {

	private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::place,
			Comparator.comparingInt(SourceLocation::line)
				.thenComparingInt(SourceLocation::column)
				.thenComparing(SourceLocation::pointer));

	private static final int MOST_PROBLEMS = 100;

	public RecordOutcome {
		changes = List.copyOf(changes);
		problems = first(problems);
		told = List.copyOf(told);
		introduced = List.copyOf(introduced);
	}

	public RecordOutcome(String document, @Nullable String record, OutcomeStatus status, List<FactChange> changes,
			int unchanged, List<Problem> problems, List<Remark> told) {
		this(document, record, status, changes, unchanged, problems, told, List.of());
	}

	/** The remarks in words. */
	public List<String> remarks() {
		return this.told.stream().map(Remark::text).toList();
	}

	/** A record that does not take effect. */
	public static RecordOutcome refused(String document, @Nullable String record, List<Problem> problems,
			List<Remark> remarks) {
		return new RecordOutcome(document, record, OutcomeStatus.REFUSED, List.of(), 0, problems, remarks);
	}

	/** A record that waits until it is decided what it means. */
	public static RecordOutcome waiting(IncomingRecord incomingRecord, List<Problem> doubts, List<Remark> remarks) {
		return new RecordOutcome(incomingRecord.document(), incomingRecord.record(), OutcomeStatus.WAITING, List.of(),
				0, doubts, remarks);
	}

	/** A record that says what it said before. */
	public static RecordOutcome unchanged(IncomingRecord incomingRecord) {
		return new RecordOutcome(incomingRecord.document(), incomingRecord.record(), OutcomeStatus.UNCHANGED, List.of(),
				0, List.of(), List.of());
	}

	/** A record that takes effect. */
	public static RecordOutcome of(String document, String record, RecordChange recordChange, List<Remark> remarks,
			List<String> introduced) {
		return new RecordOutcome(document, record, recordChange.status(), recordChange.changes(),
				recordChange.unchanged(), List.of(), remarks, introduced);
	}

	/** How many facts it does this to. */
	public long count(FactChange.ChangeAction action) {
		return this.changes.stream().filter((change) -> change.action() == action).count();
	}

	/** By place; of very many, the first, and how many more there are. */
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

	/** What can become of a record. */
	public enum OutcomeStatus {

		/** It was not known before. */
		LOADED,
		/** It replaces its former version. */
		REPLACED,
		/** It is taken back. */
		REMOVED,
		/** It says what is known already. */
		UNCHANGED,
		/** What it names may be more than one; it waits until that is decided. */
		WAITING,
		/** It has problems; nothing of it is written. */
		REFUSED

	}

}
