/**
 * Writes the graph in the formats of others, from plain values, piece by piece.
 */
@NullMarked
package org.multaqa.export;

import org.jspecify.annotations.NullMarked;
