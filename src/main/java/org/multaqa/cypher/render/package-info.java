/**
 * Generates the parts that all Cypher queries share: patterns, conditions, projections
 * and pages.
 */
@NullMarked
package org.multaqa.cypher.render;

import org.jspecify.annotations.NullMarked;
