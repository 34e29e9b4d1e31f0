/**
 * Finds pairs of entities that may be the same.
 */
@NullMarked
package org.multaqa.analysis.duplicates;

import org.jspecify.annotations.NullMarked;
