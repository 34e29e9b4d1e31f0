/**
 * What loading asks of the graph.
 */
@NullMarked
package org.multaqa.store.repository;

import org.jspecify.annotations.NullMarked;
