/**
 * Files and texts as trees that remember where each value stood, checked against the
 * record schema.
 */
@NullMarked
package org.multaqa.intake.document;

import org.jspecify.annotations.NullMarked;
