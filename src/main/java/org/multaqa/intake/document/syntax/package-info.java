/**
 * Parses YAML 1.2, JSON and JSON Lines into trees whose values have locations.
 */
@NullMarked
package org.multaqa.intake.document.syntax;

import org.jspecify.annotations.NullMarked;
