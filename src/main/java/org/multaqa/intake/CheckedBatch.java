package org.multaqa.intake;

import java.util.List;
import java.util.stream.Stream;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.read.CheckedRecord;
import org.multaqa.intake.read.RecordParser;
import org.multaqa.intake.record.IncomingRecord;

/**
 * Documents that are parsed and checked against the record schema. Neither step reads the
 * graph.
 */
public final class CheckedBatch {

	private final List<CheckedRecord> checkedRecords;

	private CheckedBatch(List<CheckedRecord> checkedRecords) {
		this.checkedRecords = checkedRecords;
	}

	/**
	 * Parses and checks documents, and adds the problems of files that could not be read.
	 * @param unread the problems of those files
	 */
	public static CheckedBatch of(List<Document> documents, List<Problem> unread) {
		RecordParser recordParser = new RecordParser();
		Stream<IncomingRecord> incomingRecords = documents.stream()
			.flatMap((document) -> recordParser.receive(document).stream());
		return new CheckedBatch(Stream
			.concat(incomingRecords,
					unread.stream()
						.map((problem) -> IncomingRecord.unreadable(problem.place().document(), List.of(problem))))
			.map(recordParser::read)
			.toList());
	}

	List<CheckedRecord> submissions() {
		return this.checkedRecords;
	}

}
