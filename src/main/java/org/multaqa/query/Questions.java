package org.multaqa.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Whoever answers questions, with one statement to the database each.
 */
public interface Questions {

	/**
	 * Answers a question.
	 * @param question what is asked
	 * @param asOf the day as of which it is asked, or {@code null} for no day
	 * @return the answer by response key: a map, a list, or {@code null} where there is
	 * nothing
	 */
	@Nullable Object ask(Question question, @Nullable LocalDate asOf);

}
