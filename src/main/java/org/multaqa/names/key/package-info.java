/**
 * Keys that the spellings of a word share: its consonants in sound classes, and words
 * with known spellings.
 */
@NullMarked
package org.multaqa.names.key;

import org.jspecify.annotations.NullMarked;
