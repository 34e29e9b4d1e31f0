/**
 * The command line: commands, options, help, and how a command ends.
 */
@NullMarked
package org.multaqa.command.line;

import org.jspecify.annotations.NullMarked;
