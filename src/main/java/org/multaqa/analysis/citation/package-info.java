/**
 * Citations of sources in the formats of scholarship.
 */
@NullMarked
package org.multaqa.analysis.citation;

import org.jspecify.annotations.NullMarked;
