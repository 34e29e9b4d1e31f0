package org.multaqa.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;

/**
 * A record that is to be judged.
 *
 * @param arrival as it was handed in
 * @param draft the record as read, or {@code null} where its shape does not allow that
 * @param problems what is wrong with it so far
 */
record Submission(Arrival arrival, @Nullable Draft draft, List<Problem> problems) {

	Submission {
		problems = List.copyOf(problems);
	}

	boolean isReadable() {
		return this.draft != null && this.problems.isEmpty();
	}

	Outcome refused(List<Problem> found, List<Remark> remarks) {
		return Outcome.refused(this.arrival.document(), this.arrival.record(), found, remarks);
	}

}
