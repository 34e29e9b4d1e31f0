package org.multaqa.intake;

import java.util.Objects;

import org.multaqa.intake.document.Problem;
import org.multaqa.intake.graph.LongLongMap;
import org.multaqa.model.Sha256;
import org.multaqa.model.RecordVersion;

/**
 * Finds records that come more than once in a load.
 */
final class RepeatedRecordCheck {

	/** The start of the content hash by the start of the hash of the record's id. */
	private final LongLongMap seen = new LongLongMap();

	/**
	 * Decides whether a record is the first with its id. A later one with the same
	 * content is marked as unchanged, and one with other content is refused.
	 * @return whether the record is to be applied
	 */
	boolean accepts(RecordTask record, RecordVersion version) {
		long id = Sha256.start(version.id());
		if (!this.seen.has(id)) {
			add(version.id(), version.hash());
			return true;
		}
		if (this.seen.get(id) == Sha256.start(version.hash())) {
			record.unchanged();
		}
		else {
			record.refuse(new Problem(Objects.requireNonNull(record.arrival().content()).place(),
					"record %s, which came with other content before".formatted(version.id()),
					"one record with this id in a load", null));
		}
		return false;
	}

	/** Adds a record with its content hash, unless there is one with its id. */
	void add(String record, String hash) {
		long id = Sha256.start(record);
		if (!this.seen.has(id)) {
			this.seen.put(id, Sha256.start(hash));
		}
	}

}
