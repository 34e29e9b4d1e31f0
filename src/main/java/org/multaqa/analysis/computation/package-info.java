/**
 * Runs computations of analyses: with a time limit, and with a cache while the graph is
 * the same.
 */
@NullMarked
package org.multaqa.analysis.computation;

import org.jspecify.annotations.NullMarked;
