/**
 * Reads mapping files, and renders records by their templates.
 */
@NullMarked
package org.multaqa.imports.mapping;

import org.jspecify.annotations.NullMarked;
