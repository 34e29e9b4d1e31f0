/**
 * The command line: what was asked for, at which desk it is done, and what is printed of
 * it.
 */
@NullMarked
package org.multaqa.command;

import org.jspecify.annotations.NullMarked;
