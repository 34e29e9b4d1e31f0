@NullMarked
package org.multaqa.draft.proposal;

import org.jspecify.annotations.NullMarked;
