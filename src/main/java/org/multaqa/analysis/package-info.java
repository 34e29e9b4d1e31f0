/**
 * Analyses computed from the graph by libraries of the field and pure functions.
 */
@NullMarked
package org.multaqa.analysis;

import org.jspecify.annotations.NullMarked;
