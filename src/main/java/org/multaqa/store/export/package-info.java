/**
 * Reads the whole graph for exports.
 */
@NullMarked
package org.multaqa.store.export;

import org.jspecify.annotations.NullMarked;
