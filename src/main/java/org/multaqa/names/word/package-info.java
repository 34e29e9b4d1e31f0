/**
 * Reads names as words to compare.
 */
@NullMarked
package org.multaqa.names.word;

import org.jspecify.annotations.NullMarked;
