package org.multaqa.query;

import java.time.Duration;

/**
 * The database was at a question for too long; it has given up on it.
 */
public final class StatementTimedOut extends Refusal {

	public StatementTimedOut(Duration limit) {
		super(ErrorCode.TIMEOUT,
				"The answer took longer than %d s, so the database stopped working on it; ask for fewer levels, smaller pages or a shorter period."
					.formatted(limit.toSeconds()));
	}

}
