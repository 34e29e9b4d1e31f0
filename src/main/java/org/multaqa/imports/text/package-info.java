/**
 * Makes texts, ids and dates of the cells of a row.
 */
@NullMarked
package org.multaqa.imports.text;

import org.jspecify.annotations.NullMarked;
