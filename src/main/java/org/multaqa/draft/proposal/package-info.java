/**
 * Proposals: spans of an article with a possible meaning, as proposers return them.
 */
@NullMarked
package org.multaqa.draft.proposal;

import org.jspecify.annotations.NullMarked;
