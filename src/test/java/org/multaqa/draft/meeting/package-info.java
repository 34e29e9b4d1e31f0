@NullMarked
package org.multaqa.draft.meeting;

import org.jspecify.annotations.NullMarked;
