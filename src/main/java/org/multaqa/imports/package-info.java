/**
 * Converts files of other publishers into records.
 */
@NullMarked
package org.multaqa.imports;

import org.jspecify.annotations.NullMarked;
