/**
 * Parses YAML 1.2, JSON and JSON Lines as trees that know where each value stands.
 */
@NullMarked
package org.multaqa.intake.document.syntax;

import org.jspecify.annotations.NullMarked;
