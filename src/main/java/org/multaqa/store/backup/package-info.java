/**
 * Writes backups of the graph with its history, and restores them.
 */
@NullMarked
package org.multaqa.store.backup;

import org.jspecify.annotations.NullMarked;
