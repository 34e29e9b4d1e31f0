package org.multaqa.intake.document.schema;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode;

/**
 * An error of the schema's judge in words.
 *
 * @param value the value that it is about
 * @param keyword the schema's word that was not met
 * @param field the field that is missing or unknown, or {@code null}
 */
record SchemaViolation(SourceNode value, String keyword, @Nullable String field, Problem problem) {
}
