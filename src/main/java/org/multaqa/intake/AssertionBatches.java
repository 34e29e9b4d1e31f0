package org.multaqa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Splits records into batches with a limited number of assertions; the records of a batch
 * are applied together.
 */
final class AssertionBatches {

	/** The largest number of assertions in a batch of more than one record. */
	private static final int ASSERTIONS_AT_ONCE = 12_000;

	private AssertionBatches() {
	}

	/** The records in batches, in the same order. */
	static List<List<RecordTask>> of(List<RecordTask> accepted) {
		List<List<RecordTask>> parts = new ArrayList<>();
		int remaining = 0;
		for (RecordTask record : accepted) {
			int assertions = Objects.requireNonNull(record.version()).assertions().size();
			if (parts.isEmpty() || assertions > remaining) {
				parts.add(new ArrayList<>());
				remaining = ASSERTIONS_AT_ONCE;
			}
			parts.get(parts.size() - 1).add(record);
			remaining -= assertions;
		}
		return parts;
	}

}
