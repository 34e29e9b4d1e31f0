/**
 * Generates the Cypher query of a convergence.
 */
@NullMarked
package org.multaqa.cypher.convergence;

import org.jspecify.annotations.NullMarked;
