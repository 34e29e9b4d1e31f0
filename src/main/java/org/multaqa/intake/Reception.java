package org.multaqa.intake;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentParser;
import org.multaqa.intake.document.Located.Mapping;
import org.multaqa.intake.document.Parsed;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.RecordSchema;

/**
 * Takes documents in: parses them, checks each record against the schema, and reads it.
 */
final class Reception {

	private final DocumentParser parser = new DocumentParser();

	private final RecordSchema schema = new RecordSchema();

	List<Submission> receive(Document document) {
		List<Submission> submissions = new ArrayList<>();
		Parsed parsed = this.parser.parse(document);
		parsed.records().forEach((record) -> submissions.add(receive(document, record)));
		if (!parsed.problems().isEmpty()) {
			submissions.add(new Submission(document.name(), null, null, parsed.problems()));
		}
		return submissions;
	}

	private Submission receive(Document document, Mapping record) {
		String id = new Entry(record).text("record").orElse(null);
		List<Problem> problems = this.schema.check(record);
		if (!problems.isEmpty()) {
			return new Submission(document.name(), id, null, problems);
		}
		RecordReader.Reading reading = RecordReader.read(record);
		return new Submission(document.name(), id, reading.draft(), reading.problems());
	}

}
