/**
 * Writes batches of records, each in one transaction, and updates the state that follows
 * from them.
 */
@NullMarked
package org.multaqa.store.load;

import org.jspecify.annotations.NullMarked;
