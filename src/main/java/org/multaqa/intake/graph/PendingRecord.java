package org.multaqa.intake.graph;

import java.time.Instant;
import java.util.List;

/**
 * A record that is kept outside the graph until its ambiguous references are decided.
 *
 * @param id the id of the record
 * @param document the document from which it was loaded
 * @param content of the record, as JSON
 * @param since the time from which it is pending
 * @param by who loaded it
 * @param problems the ambiguous references, one sentence for each
 */
public record PendingRecord(String id, String document, String content, Instant since, String by,
		List<String> problems) {

	public PendingRecord {
		problems = List.copyOf(problems);
	}

	/** This record, pending since the time of a former one. */
	public PendingRecord asBefore(PendingRecord former) {
		return new PendingRecord(this.id, this.document, this.content, former.since, former.by, this.problems);
	}

}
