/**
 * Validates the records of a batch together, and adds remarks for a person to check.
 */
@NullMarked
package org.multaqa.intake.validate;

import org.jspecify.annotations.NullMarked;
