/**
 * Keys that the spellings of a word share: its consonants in sound classes, and the words
 * whose spellings are known.
 */
@NullMarked
package org.multaqa.names.key;

import org.jspecify.annotations.NullMarked;
