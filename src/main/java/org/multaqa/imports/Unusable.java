package org.multaqa.imports;

import java.util.List;

import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;

/**
 * An import cannot begin: its mapping, or a file as a whole, is not what it should be.
 */
public final class Unusable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	Unusable(List<Problem> problems) {
		super(problems.get(0).message());
		this.problems = List.copyOf(problems);
	}

	Unusable(Place place, String found, String expected) {
		this(List.of(new Problem(place, found, expected, null)));
	}

	public List<Problem> problems() {
		return this.problems;
	}

}
