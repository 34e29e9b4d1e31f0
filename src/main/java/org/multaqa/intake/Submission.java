package org.multaqa.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;

/**
 * A record as it comes in, or what is left of a document that could not be read.
 *
 * @param document the document's name
 * @param record the record's id, or {@code null} where none could be read
 * @param draft the record as read, or {@code null} where its shape does not allow that
 * @param problems what is wrong with it so far
 */
record Submission(String document, @Nullable String record, @Nullable Draft draft, List<Problem> problems) {

	Submission {
		problems = List.copyOf(problems);
	}

	/** What stands for a file that could not be read at all. */
	static Submission unread(Problem problem) {
		return new Submission(problem.place().document(), null, null, List.of(problem));
	}

	boolean isReadable() {
		return this.draft != null && this.problems.isEmpty();
	}

}
