/**
 * Analyses, compared with what is worked out by hand over random records.
 */
@NullMarked
package org.multaqa.analysis;

import org.jspecify.annotations.NullMarked;
