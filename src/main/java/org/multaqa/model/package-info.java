/**
 * The entities, facts, dates and ids of the graph, as values without dependencies.
 */
@NullMarked
package org.multaqa.model;

import org.jspecify.annotations.NullMarked;
