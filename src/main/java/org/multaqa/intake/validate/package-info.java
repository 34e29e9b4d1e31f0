/**
 * Validates records of a batch together, and remarks on what a person should look at.
 */
@NullMarked
package org.multaqa.intake.validate;

import org.jspecify.annotations.NullMarked;
