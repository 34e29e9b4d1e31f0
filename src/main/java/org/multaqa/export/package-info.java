/**
 * Writes the graph in the formats of others.
 */
@NullMarked
package org.multaqa.export;

import org.jspecify.annotations.NullMarked;
