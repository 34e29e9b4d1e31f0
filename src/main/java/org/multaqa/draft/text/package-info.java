/**
 * The text of an article: read, cut into paragraphs, sentences and words.
 */
@NullMarked
package org.multaqa.draft.text;

import org.jspecify.annotations.NullMarked;
