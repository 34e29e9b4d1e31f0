/**
 * Proposers of offices and of people: the offices in an article, and their holders.
 */
@NullMarked
package org.multaqa.draft.office;

import org.jspecify.annotations.NullMarked;
