package org.multaqa.intake.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of reading one document.
 *
 * @param records the records that could be read whole, in the document's order
 * @param problems what kept the others from being read
 */
public record Parsed(List<Located.Mapping> records, List<Problem> problems) {

	public Parsed {
		records = List.copyOf(records);
		problems = List.copyOf(problems);
	}

	static Parsed refused(Problem problem) {
		return new Parsed(List.of(), List.of(problem));
	}

	static Parsed together(List<Parsed> parts) {
		List<Located.Mapping> records = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		for (Parsed part : parts) {
			records.addAll(part.records());
			problems.addAll(part.problems());
		}
		return new Parsed(records, problems);
	}

}
