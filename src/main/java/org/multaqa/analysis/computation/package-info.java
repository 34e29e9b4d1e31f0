/**
 * How analyses are computed: within a time limit, and remembered as long as the graph is
 * the same.
 */
@NullMarked
package org.multaqa.analysis.computation;

import org.jspecify.annotations.NullMarked;
