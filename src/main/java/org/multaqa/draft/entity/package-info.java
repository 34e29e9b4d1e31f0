/**
 * Proposers of entities: territories, programmes and organizations, by the names that the
 * graph knows and by the words for their kinds.
 */
@NullMarked
package org.multaqa.draft.entity;

import org.jspecify.annotations.NullMarked;
