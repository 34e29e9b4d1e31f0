/**
 * Finds pairs of entities that look like one.
 */
@NullMarked
package org.multaqa.analysis.duplicates;

import org.jspecify.annotations.NullMarked;
