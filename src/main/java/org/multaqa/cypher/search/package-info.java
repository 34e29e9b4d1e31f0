/**
 * Generates the Cypher queries of searches, duplicates and changes.
 */
@NullMarked
package org.multaqa.cypher.search;

import org.jspecify.annotations.NullMarked;
