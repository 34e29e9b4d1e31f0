package org.multaqa.intake.validate;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.record.Diagnostics;
import org.multaqa.intake.record.ResolvedFact;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.RecordVersion;

/**
 * A record after the rules.
 *
 * @param unresolvedRecord the record as read
 * @param facts what it states, as far as its references could be resolved
 * @param version the record as it can take effect, or {@code null} with problems
 * @param diagnostics what came to light; problems refuse it
 */
public record ValidatedRecord(UnresolvedRecord unresolvedRecord, List<ResolvedFact> facts,
		@Nullable RecordVersion version, Diagnostics diagnostics) {

}
