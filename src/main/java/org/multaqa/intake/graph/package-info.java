/**
 * What loading asks of the graph and changes in it.
 */
@NullMarked
package org.multaqa.intake.graph;

import org.jspecify.annotations.NullMarked;
