/**
 * Proposers of the meeting: its date and place, its participants, and its agenda.
 */
@NullMarked
package org.multaqa.draft.meeting;

import org.jspecify.annotations.NullMarked;
