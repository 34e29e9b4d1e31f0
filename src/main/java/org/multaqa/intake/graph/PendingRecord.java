package org.multaqa.intake.graph;

import java.time.Instant;
import java.util.List;

/**
 * A record that waits because what it names may be more than one.
 *
 * @param id of the record
 * @param document in which it was handed in
 * @param content of the record, as JSON
 * @param since when it waits
 * @param by who handed it in
 * @param problems what would have to be decided, a sentence for each
 */
public record PendingRecord(String id, String document, String content, Instant since, String by,
		List<String> problems) {

	public PendingRecord {
		problems = List.copyOf(problems);
	}

	/** This record, which waits as long as a former one. */
	public PendingRecord asBefore(PendingRecord former) {
		return new PendingRecord(this.id, this.document, this.content, former.since, former.by, this.problems);
	}

}
