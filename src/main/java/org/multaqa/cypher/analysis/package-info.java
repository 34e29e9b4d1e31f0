/**
 * Generates the Cypher queries of analyses: gaps, indicators, matrices and what several
 * anchors share.
 */
@NullMarked
package org.multaqa.cypher.analysis;

import org.jspecify.annotations.NullMarked;
