package org.multaqa.intake;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.RecordVersion;

/**
 * What is to become of one record.
 *
 * @param record its id
 * @param version what it says from now on, or {@code null} to take it back
 */
public record Edit(String record, @Nullable RecordVersion version) {

	public static Edit of(RecordVersion version) {
		return new Edit(version.id(), version);
	}

	public static Edit removal(String record) {
		return new Edit(record, null);
	}

}
