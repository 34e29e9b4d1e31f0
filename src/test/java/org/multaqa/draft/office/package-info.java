@NullMarked
package org.multaqa.draft.office;

import org.jspecify.annotations.NullMarked;
