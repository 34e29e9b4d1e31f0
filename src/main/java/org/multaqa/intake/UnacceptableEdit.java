package org.multaqa.intake;

/**
 * One of several edits cannot take effect, and so none of them did: without it the others
 * may.
 */
public abstract class UnacceptableEdit extends RuntimeException {

	UnacceptableEdit(String message) {
		super(message, null, false, false);
	}

	/** What was found, as a problem tells it. */
	abstract String found();

	/** What was expected instead, as a problem tells it. */
	abstract String expected();

}
