/**
 * Writes the graph in the formats of other programs.
 */
@NullMarked
package org.multaqa.export;

import org.jspecify.annotations.NullMarked;
