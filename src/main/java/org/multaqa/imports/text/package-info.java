/**
 * Converts the cells of a row into texts, ids and dates.
 */
@NullMarked
package org.multaqa.imports.text;

import org.jspecify.annotations.NullMarked;
