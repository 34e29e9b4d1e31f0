package org.multaqa.intake.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The result of parsing one document.
 *
 * @param records the complete records, in the order of the document
 * @param problems the problems of the records that could not be parsed
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
