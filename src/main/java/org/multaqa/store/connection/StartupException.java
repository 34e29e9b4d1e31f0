package org.multaqa.store.connection;

import org.jspecify.annotations.Nullable;

/**
 * Why the application cannot start on its database, in one sentence that says what to do.
 */
public final class StartupException extends RuntimeException {

	private final String sentence;

	public StartupException(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
		this.sentence = sentence;
	}

	public String sentence() {
		return this.sentence;
	}

}
