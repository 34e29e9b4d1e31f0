/**
 * Compares drafts with annotations of the same texts by people.
 */
@NullMarked
package org.multaqa.draft.evaluation;

import org.jspecify.annotations.NullMarked;
