package org.multaqa.intake.graph;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.RecordVersion;

/**
 * What is to become of one record.
 *
 * @param record its id
 * @param version what it says from now on, or {@code null} to take it back
 */
public record RecordEdit(String record, @Nullable RecordVersion version) {

	public static RecordEdit of(RecordVersion version) {
		return new RecordEdit(version.id(), version);
	}

	public static RecordEdit removal(String record) {
		return new RecordEdit(record, null);
	}

}
