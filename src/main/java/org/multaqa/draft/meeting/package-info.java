/**
 * When a meeting was, as an article says it.
 */
@NullMarked
package org.multaqa.draft.meeting;

import org.jspecify.annotations.NullMarked;
