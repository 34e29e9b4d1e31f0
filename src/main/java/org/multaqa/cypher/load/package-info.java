/**
 * The Cypher queries of loading, history and exports.
 */
@NullMarked
package org.multaqa.cypher.load;

import org.jspecify.annotations.NullMarked;
