/**
 * Analyses beside what a slower and simpler procedure computes.
 */
@NullMarked
package org.multaqa.analysis;

import org.jspecify.annotations.NullMarked;
