package org.multaqa.intake.read;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.ParseResult;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.schema.RecordSchema;
import org.multaqa.intake.document.syntax.DocumentParser;
import org.multaqa.intake.record.IncomingRecord;
import org.multaqa.intake.record.TextNormalizer;

/**
 * Parses documents into records, checks records against the schema, and reads them.
 */
public final class RecordParser {

	private final DocumentParser parser = new DocumentParser();

	private final RecordSchema schema = new RecordSchema();

	/**
	 * Parses the records of a document; problems come as a last record without content.
	 */
	public List<IncomingRecord> receive(Document document) {
		List<IncomingRecord> incomingRecords = new ArrayList<>();
		ParseResult parseResult = this.parser.parse(document);
		parseResult.records()
			.forEach((record) -> incomingRecords.add(IncomingRecord.of(document.name(), TextNormalizer.of(record))));
		if (!parseResult.problems().isEmpty()) {
			incomingRecords.add(IncomingRecord.unreadable(document.name(), parseResult.problems()));
		}
		return incomingRecords;
	}

	/** Checks and reads a record. */
	public CheckedRecord read(IncomingRecord incomingRecord) {
		MappingNode content = incomingRecord.content();
		if (content == null) {
			return new CheckedRecord(incomingRecord, null, incomingRecord.problems());
		}
		List<Problem> problems = this.schema.check(content);
		if (!problems.isEmpty()) {
			return new CheckedRecord(incomingRecord, null, problems);
		}
		RecordReader.ReadRecord reading = RecordReader.read(content, incomingRecord.handedIn());
		return new CheckedRecord(incomingRecord, reading.unresolvedRecord(), reading.problems());
	}

}
