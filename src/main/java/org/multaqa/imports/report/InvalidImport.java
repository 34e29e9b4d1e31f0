package org.multaqa.imports.report;

import java.util.List;

import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;

/**
 * An import cannot start, because its mapping, or a file as a whole, is invalid.
 */
public final class InvalidImport extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	public InvalidImport(List<Problem> problems) {
		super(problems.get(0).message());
		this.problems = List.copyOf(problems);
	}

	public InvalidImport(SourceLocation place, String found, String expected) {
		this(List.of(new Problem(place, found, expected, null)));
	}

	public List<Problem> problems() {
		return this.problems;
	}

}
