/**
 * Proposals: spans of an article with a proposed meaning, as proposers hand them in.
 */
@NullMarked
package org.multaqa.draft.proposal;

import org.jspecify.annotations.NullMarked;
