package org.multaqa.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;

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
public record Outcome(String document, @Nullable String record, Status status, List<Change> changes, int unchanged,
		List<Problem> problems, List<Remark> told, List<String> introduced) {

	private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::place,
			Comparator.comparingInt(Place::line).thenComparingInt(Place::column).thenComparing(Place::pointer));

	private static final int MOST_PROBLEMS = 100;

	public Outcome {
		changes = List.copyOf(changes);
		problems = first(problems);
		told = List.copyOf(told);
		introduced = List.copyOf(introduced);
	}

	public Outcome(String document, @Nullable String record, Status status, List<Change> changes, int unchanged,
			List<Problem> problems, List<Remark> told) {
		this(document, record, status, changes, unchanged, problems, told, List.of());
	}

	/** The remarks in words. */
	public List<String> remarks() {
		return this.told.stream().map(Remark::text).toList();
	}

	/** A record that does not take effect. */
	public static Outcome refused(String document, @Nullable String record, List<Problem> problems,
			List<Remark> remarks) {
		return new Outcome(document, record, Status.REFUSED, List.of(), 0, problems, remarks);
	}

	/** A record that waits until it is decided what it means. */
	static Outcome waiting(Arrival arrival, List<Problem> doubts, List<Remark> remarks) {
		return new Outcome(arrival.document(), arrival.record(), Status.WAITING, List.of(), 0, doubts, remarks);
	}

	/** A record that says what it said before. */
	static Outcome unchanged(Arrival arrival) {
		return new Outcome(arrival.document(), arrival.record(), Status.UNCHANGED, List.of(), 0, List.of(), List.of());
	}

	/** A record that takes effect. */
	static Outcome of(String document, String record, Effect effect, List<Remark> remarks, List<String> introduced) {
		return new Outcome(document, record, effect.status(), effect.changes(), effect.unchanged(), List.of(), remarks,
				introduced);
	}

	/** How many facts it does this to. */
	public long count(Change.Action action) {
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
	public enum Status {

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
