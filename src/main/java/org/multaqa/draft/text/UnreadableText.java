package org.multaqa.draft.text;

/**
 * A text cannot be drafted. The message states what was found and what was expected, as a
 * sentence for people.
 */
public final class UnreadableText extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public UnreadableText(String message) {
		super(message);
	}

}
