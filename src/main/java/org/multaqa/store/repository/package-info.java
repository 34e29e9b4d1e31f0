/**
 * Implements what loading reads and writes in the graph.
 */
@NullMarked
package org.multaqa.store.repository;

import org.jspecify.annotations.NullMarked;
