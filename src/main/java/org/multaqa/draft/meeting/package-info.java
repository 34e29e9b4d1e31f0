/**
 * Proposers of what an article says of its meeting: when and where it was, who took part,
 * and what it dealt with.
 */
@NullMarked
package org.multaqa.draft.meeting;

import org.jspecify.annotations.NullMarked;
