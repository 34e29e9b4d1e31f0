/**
 * Turns files that others publish into records.
 */
@NullMarked
package org.multaqa.imports;

import org.jspecify.annotations.NullMarked;
