/**
 * Files and texts as trees whose values have locations, checked against the record
 * schema.
 */
@NullMarked
package org.multaqa.intake.document;

import org.jspecify.annotations.NullMarked;
