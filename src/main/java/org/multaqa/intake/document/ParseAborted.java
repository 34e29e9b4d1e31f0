package org.multaqa.intake.document;

/** Parsing cannot continue. The reason is reported as a problem. */
public final class ParseAborted extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	public ParseAborted(Problem problem) {
		super(problem.message(), null, false, false);
		this.problem = problem;
	}

	public Problem problem() {
		return this.problem;
	}

}
