/**
 * Writes batches of records, each in one transaction, and updates derived state.
 */
@NullMarked
package org.multaqa.store.load;

import org.jspecify.annotations.NullMarked;
