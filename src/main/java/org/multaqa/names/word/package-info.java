/**
 * Parses names as words for comparison.
 */
@NullMarked
package org.multaqa.names.word;

import org.jspecify.annotations.NullMarked;
