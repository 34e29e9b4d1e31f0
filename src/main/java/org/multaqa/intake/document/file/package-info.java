/**
 * Reads the files that a command names, large ones in parts.
 */
@NullMarked
package org.multaqa.intake.document.file;

import org.jspecify.annotations.NullMarked;
