package org.multaqa.query;

import org.jspecify.annotations.Nullable;

/**
 * Whoever answers questions, with one statement to the database each.
 */
public interface Questions {

	/**
	 * Answers a question.
	 * @param question what is asked
	 * @param standpoint from where in time it is asked
	 * @return the answer by response key: a map, a list, or {@code null} where there is
	 * nothing
	 */
	@Nullable Object ask(Question question, Standpoint standpoint);

}
