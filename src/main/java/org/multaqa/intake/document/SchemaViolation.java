package org.multaqa.intake.document;

import org.jspecify.annotations.Nullable;

/**
 * An error of the schema's judge in words.
 *
 * @param value the value that it is about
 * @param keyword the schema's word that was not met
 * @param field the field that is missing or unknown, or {@code null}
 */
record SchemaViolation(SourceNode value, String keyword, @Nullable String field, Problem problem) {
}
