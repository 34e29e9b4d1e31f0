package org.multaqa.intake.document;

/** Reading cannot go on; it never leaves this room, where it becomes a problem. */
final class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	Refused(Problem problem) {
		super(problem.message(), null, false, false);
		this.problem = problem;
	}

	Problem problem() {
		return this.problem;
	}

}
