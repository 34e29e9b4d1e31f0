package org.multaqa.intake.graph;

/**
 * One of several edits cannot be applied, and so none of them was. The others may be
 * applied without it.
 */
public abstract class UnacceptableEdit extends RuntimeException {

	UnacceptableEdit(String message) {
		super(message, null, false, false);
	}

	/** What was found, as in a problem. */
	public abstract String found();

	/** What was expected instead, as in a problem. */
	public abstract String expected();

}
