/**
 * What loading reads and writes in the graph.
 */
@NullMarked
package org.multaqa.intake.graph;

import org.jspecify.annotations.NullMarked;
