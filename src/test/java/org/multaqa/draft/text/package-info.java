@NullMarked
package org.multaqa.draft.text;

import org.jspecify.annotations.NullMarked;
