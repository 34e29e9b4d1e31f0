package org.multaqa.store;

import org.jspecify.annotations.Nullable;

/**
 * Why the application cannot start on its database, in one sentence that says what to do.
 */
public final class CannotStart extends RuntimeException {

	private final String sentence;

	CannotStart(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
		this.sentence = sentence;
	}

	public String sentence() {
		return this.sentence;
	}

}
