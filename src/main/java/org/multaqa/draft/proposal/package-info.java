/**
 * Proposers: each reads one sort of thing in a text and hands in spans with a proposed
 * meaning.
 */
@NullMarked
package org.multaqa.draft.proposal;

import org.jspecify.annotations.NullMarked;
