/**
 * The nouns, facts, dates and ids of the graph, as values that know nobody else.
 */
@NullMarked
package org.multaqa.model;

import org.jspecify.annotations.NullMarked;
