@NullMarked
package org.multaqa.draft;

import org.jspecify.annotations.NullMarked;
