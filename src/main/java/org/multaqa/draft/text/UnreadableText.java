package org.multaqa.draft.text;

/**
 * A text of which no draft can be made. The message says what was found and what was
 * expected, in a sentence for people.
 */
public final class UnreadableText extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnreadableText(String message) {
		super(message);
	}

}
