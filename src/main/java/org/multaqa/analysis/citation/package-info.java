/**
 * Citations of sources in bibliographic formats.
 */
@NullMarked
package org.multaqa.analysis.citation;

import org.jspecify.annotations.NullMarked;
