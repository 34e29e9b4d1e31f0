package org.multaqa.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.RecordVersion;

/**
 * A record after the rules.
 *
 * @param draft the record as read
 * @param facts what it states, as far as its references could be resolved
 * @param version the record as it can take effect, or {@code null} with problems
 * @param findings what came to light; problems refuse it
 */
record Judged(Draft draft, List<Stated> facts, @Nullable RecordVersion version, Findings findings) {

}
