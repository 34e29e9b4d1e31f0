/**
 * Resolves names and references to entities.
 */
@NullMarked
package org.multaqa.intake.resolve;

import org.jspecify.annotations.NullMarked;
