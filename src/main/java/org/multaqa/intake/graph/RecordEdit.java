package org.multaqa.intake.graph;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.RecordVersion;

/**
 * The change of one record: a new version, or its deletion.
 *
 * @param record the id of the record
 * @param version the new version, or {@code null} to delete the record
 */
public record RecordEdit(String record, @Nullable RecordVersion version) {

	public static RecordEdit of(RecordVersion version) {
		return new RecordEdit(version.id(), version);
	}

	public static RecordEdit removal(String record) {
		return new RecordEdit(record, null);
	}

}
