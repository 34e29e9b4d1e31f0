/**
 * The command line: runs commands, by loading and exporting in this process or at a
 * server, and prints reports.
 */
@NullMarked
package org.multaqa.command;

import org.jspecify.annotations.NullMarked;
