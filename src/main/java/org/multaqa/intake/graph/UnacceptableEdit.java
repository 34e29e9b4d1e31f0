package org.multaqa.intake.graph;

/**
 * One of several edits cannot take effect, and so none of them did: without it the others
 * may.
 */
public abstract class UnacceptableEdit extends RuntimeException {

	UnacceptableEdit(String message) {
		super(message, null, false, false);
	}

	/** What was found, as a problem tells it. */
	public abstract String found();

	/** What was expected instead, as a problem tells it. */
	public abstract String expected();

}
