/**
 * A Cypher query with its parameters.
 */
@NullMarked
package org.multaqa.cypher.query;

import org.jspecify.annotations.NullMarked;
