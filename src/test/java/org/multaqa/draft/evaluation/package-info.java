@NullMarked
package org.multaqa.draft.evaluation;

import org.jspecify.annotations.NullMarked;
