/**
 * Validates documents against a schema, with messages in plain words.
 */
@NullMarked
package org.multaqa.intake.document.schema;

import org.jspecify.annotations.NullMarked;
