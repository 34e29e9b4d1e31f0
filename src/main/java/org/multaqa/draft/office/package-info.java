/**
 * Proposers of offices and of people: which offices an article names, and who holds them.
 */
@NullMarked
package org.multaqa.draft.office;

import org.jspecify.annotations.NullMarked;
