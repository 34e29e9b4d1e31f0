package org.multaqa.intake;

import java.util.List;

import org.multaqa.intake.document.Located.Mapping;
import org.multaqa.intake.document.Problem;

/**
 * Reads a record whose shape the schema has checked into a draft.
 */
final class RecordReader {

	private RecordReader() {
	}

	static Reading read(Mapping mapping, String handedIn) {
		Drafting drafting = new Drafting();
		Entry record = new Entry(mapping);
		String id = record.text("record").orElse("");
		Citations citations = new Citations(record, drafting);
		record.entry("source").ifPresent((source) -> new SourceReader(drafting).read(source, id));
		EntityReader entities = new EntityReader(drafting, citations);
		record.entries("entities").forEach(entities::read);
		MeetingReader meetings = new MeetingReader(drafting, citations);
		record.entries("meeting").forEach(meetings::read);
		record.entries("meetings").forEach(meetings::read);
		FactReader facts = new FactReader(drafting, citations);
		record.entries("facts").forEach(facts::read);
		return new Reading(drafting.draft(id, record, handedIn), drafting.problems());
	}

	/**
	 * A record as read.
	 *
	 * @param draft what it says
	 * @param problems what is wrong with it; with any, it cannot be used
	 */
	record Reading(Draft draft, List<Problem> problems) {

	}

}
