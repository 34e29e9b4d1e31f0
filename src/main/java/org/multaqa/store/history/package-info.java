/**
 * What was known earlier: every load and revision, and the graph of another time.
 */
@NullMarked
package org.multaqa.store.history;

import org.jspecify.annotations.NullMarked;
