package org.multaqa.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;

/**
 * What became of one record, or of a document in which no record could be read.
 *
 * @param document the name of the document in which it stands
 * @param record its id, or {@code null} where none could be read
 * @param status what became of it
 * @param changes what it changes, or with a dry run would change
 * @param problems why it was refused
 * @param remarks what its writer may want to know, though it is no reason to refuse it
 */
public record Outcome(String document, @Nullable String record, Status status, List<Change> changes,
		List<Problem> problems, List<String> remarks) {

	public Outcome {
		changes = List.copyOf(changes);
		problems = List.copyOf(problems);
		remarks = List.copyOf(remarks);
	}

	/** How many facts it does this to. */
	public long count(Change.Action action) {
		return this.changes.stream().filter((change) -> change.action() == action).count();
	}

	/** What can become of a record. */
	public enum Status {

		/** It was not known before. */
		LOADED,
		/** It replaces its former version. */
		REPLACED,
		/** It says what is known already. */
		UNCHANGED,
		/** It has problems; nothing of it is written. */
		REFUSED

	}

}
