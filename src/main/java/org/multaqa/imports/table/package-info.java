/**
 * Reads tables row by row, joins them, and traces records to rows.
 */
@NullMarked
package org.multaqa.imports.table;

import org.jspecify.annotations.NullMarked;
