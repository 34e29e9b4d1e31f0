/**
 * The history: every load and revision, and the graph as it was known at another time.
 */
@NullMarked
package org.multaqa.store.history;

import org.jspecify.annotations.NullMarked;
