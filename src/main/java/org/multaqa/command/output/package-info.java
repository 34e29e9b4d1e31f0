/**
 * Prints reports and progress on a terminal.
 */
@NullMarked
package org.multaqa.command.output;

import org.jspecify.annotations.NullMarked;
