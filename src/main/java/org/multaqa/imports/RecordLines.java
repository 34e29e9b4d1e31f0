package org.multaqa.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentParser;
import org.multaqa.intake.document.Parsed;
import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.RecordSchema;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as JSON Lines, once they have the shape of records. */
final class RecordLines {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int MOST_TOLD = 5;

	private final OutputStream out;

	private final RecordSchema schema = new RecordSchema();

	private final DocumentParser parser = new DocumentParser();

	RecordLines(OutputStream out) {
		this.out = out;
	}

	/**
	 * Writes a record.
	 * @throws Rejected if it does not have the shape of one
	 */
	void write(Map<String, Object> record) throws IOException {
		byte[] line = JSON.writeValueAsBytes(record);
		Parsed parsed = this.parser.parse(new Document("record.json", line));
		List<Problem> problems = parsed.problems().isEmpty() ? this.schema.check(parsed.records().get(0))
				: parsed.problems();
		if (!problems.isEmpty()) {
			throw new Rejected(
					problems.stream().limit(MOST_TOLD).map(RecordLines::told).collect(Collectors.joining("; ")));
		}
		this.out.write(line);
		this.out.write('\n');
	}

	/**
	 * Of the record only the field is told: its line and column are nowhere to be seen.
	 */
	private static String told(Problem problem) {
		return new Problem(Place.of(problem.place().pointer().isEmpty() ? "the record" : problem.place().pointer()),
				problem.found(), problem.expected(), problem.suggestion())
			.message();
	}

}
