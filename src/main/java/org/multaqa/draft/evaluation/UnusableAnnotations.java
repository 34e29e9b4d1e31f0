package org.multaqa.draft.evaluation;

/** Annotated texts that cannot be used. The message is a sentence for people. */
public final class UnusableAnnotations extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnusableAnnotations(String message) {
		super(message);
	}

}
