package org.multaqa.intake.document.schema;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode;

/**
 * An error of the schema validator, as a problem.
 *
 * @param value the value that violates the schema
 * @param keyword the keyword of the schema that it violates
 * @param field the field that is missing or unknown, or {@code null}
 */
record SchemaViolation(SourceNode value, String keyword, @Nullable String field, Problem problem) {
}
