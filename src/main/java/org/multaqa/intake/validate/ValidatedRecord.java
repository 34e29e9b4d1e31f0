package org.multaqa.intake.validate;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.record.Diagnostics;
import org.multaqa.intake.record.ResolvedFact;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.RecordVersion;

/**
 * The result of validating a record.
 *
 * @param unresolvedRecord the record as read
 * @param facts the facts whose references could be resolved
 * @param version the version to apply, or {@code null} if there are problems
 * @param diagnostics problems, remarks and new entities; a record with problems is
 * refused
 */
public record ValidatedRecord(UnresolvedRecord unresolvedRecord, List<ResolvedFact> facts,
		@Nullable RecordVersion version, Diagnostics diagnostics) {

}
