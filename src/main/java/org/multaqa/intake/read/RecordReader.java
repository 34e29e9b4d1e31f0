package org.multaqa.intake.read;

import java.util.List;

import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.record.RecordNode;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.intake.record.UnresolvedRecordBuilder;

/**
 * Reads a record that matches the schema.
 */
final class RecordReader {

	private RecordReader() {
	}

	static ReadRecord read(MappingNode mappingNode, String handedIn) {
		UnresolvedRecordBuilder unresolvedRecordBuilder = new UnresolvedRecordBuilder();
		RecordNode record = new RecordNode(mappingNode);
		String id = record.text("record").orElse("");
		CitationReader citationReader = new CitationReader(record, unresolvedRecordBuilder);
		record.entry("source").ifPresent((source) -> new SourceEntryReader(unresolvedRecordBuilder).read(source, id));
		EntityEntryReader entities = new EntityEntryReader(unresolvedRecordBuilder, citationReader);
		record.entries("entities").forEach(entities::read);
		MeetingEntryReader meetings = new MeetingEntryReader(unresolvedRecordBuilder, citationReader);
		record.entries("meeting").forEach(meetings::read);
		record.entries("meetings").forEach(meetings::read);
		FactEntryReader facts = new FactEntryReader(unresolvedRecordBuilder, citationReader);
		record.entries("facts").forEach(facts::read);
		return new ReadRecord(unresolvedRecordBuilder.draft(id, record, handedIn), unresolvedRecordBuilder.problems());
	}

	/**
	 * A record as read.
	 *
	 * @param unresolvedRecord the record
	 * @param problems its problems; a record with problems is refused
	 */
	record ReadRecord(UnresolvedRecord unresolvedRecord, List<Problem> problems) {

	}

}
