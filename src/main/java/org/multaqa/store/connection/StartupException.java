package org.multaqa.store.connection;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the application cannot start with its database. The message is one sentence
 * that says what to do.
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
