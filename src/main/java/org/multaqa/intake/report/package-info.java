/**
 * Reports of loads, as text and JSON.
 */
@NullMarked
package org.multaqa.intake.report;

import org.jspecify.annotations.NullMarked;
