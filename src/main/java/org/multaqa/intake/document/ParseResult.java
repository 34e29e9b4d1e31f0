package org.multaqa.intake.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of reading one document.
 *
 * @param records the records that could be read whole, in the document's order
 * @param problems what kept the others from being read
 */
public record ParseResult(List<SourceNode.MappingNode> records, List<Problem> problems) {

	public ParseResult {
		records = List.copyOf(records);
		problems = List.copyOf(problems);
	}

	public static ParseResult refused(Problem problem) {
		return new ParseResult(List.of(), List.of(problem));
	}

	public static ParseResult together(List<ParseResult> parts) {
		List<SourceNode.MappingNode> records = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		for (ParseResult part : parts) {
			records.addAll(part.records());
			problems.addAll(part.problems());
		}
		return new ParseResult(records, problems);
	}

}
