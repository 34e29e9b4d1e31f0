/**
 * Compares drafts with what people made of the same texts.
 */
@NullMarked
package org.multaqa.draft.evaluation;

import org.jspecify.annotations.NullMarked;
