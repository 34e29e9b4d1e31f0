/**
 * The text of an article, divided into paragraphs, sentences and words.
 */
@NullMarked
package org.multaqa.draft.text;

import org.jspecify.annotations.NullMarked;
