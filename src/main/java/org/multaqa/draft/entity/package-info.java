/**
 * Proposers of entities: territories, programmes and organizations, by names in the graph
 * and by words for their kinds.
 */
@NullMarked
package org.multaqa.draft.entity;

import org.jspecify.annotations.NullMarked;
