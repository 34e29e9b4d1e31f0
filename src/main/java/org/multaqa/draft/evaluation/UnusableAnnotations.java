package org.multaqa.draft.evaluation;

/** The annotated texts cannot be used. The message is a sentence for people. */
public final class UnusableAnnotations extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnusableAnnotations(String message) {
		super(message);
	}

}
