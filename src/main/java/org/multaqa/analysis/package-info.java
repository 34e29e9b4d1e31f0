/**
 * Analyses computed from plain values, by pure functions and libraries for graph
 * algorithms.
 */
@NullMarked
package org.multaqa.analysis;

import org.jspecify.annotations.NullMarked;
