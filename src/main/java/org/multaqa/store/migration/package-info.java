/**
 * Brings the graph of an older version to the form of this one.
 */
@NullMarked
package org.multaqa.store.migration;

import org.jspecify.annotations.NullMarked;
