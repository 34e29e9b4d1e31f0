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
 * Takes documents in: parses them, and once a record is worth it checks it against the
 * schema and reads it.
 */
final class Reception {

	private final DocumentParser parser = new DocumentParser();

	private final RecordSchema schema = new RecordSchema();

	/** The records in a document. */
	List<Arrival> receive(Document document) {
		List<Arrival> arrivals = new ArrayList<>();
		Parsed parsed = this.parser.parse(document);
		parsed.records().forEach((record) -> arrivals.add(Arrival.of(document.name(), CleanText.of(record))));
		if (!parsed.problems().isEmpty()) {
			arrivals.add(Arrival.unreadable(document.name(), parsed.problems()));
		}
		return arrivals;
	}

	/** A record, checked and read. */
	Submission read(Arrival arrival) {
		Mapping content = arrival.content();
		if (content == null) {
			return new Submission(arrival, null, arrival.problems());
		}
		List<Problem> problems = this.schema.check(content);
		if (!problems.isEmpty()) {
			return new Submission(arrival, null, problems);
		}
		RecordReader.Reading reading = RecordReader.read(content, arrival.handedIn());
		return new Submission(arrival, reading.draft(), reading.problems());
	}

}
