/**
 * Generates Cypher queries for query plans by pure functions; text of a request is only
 * ever a parameter.
 */
@NullMarked
package org.multaqa.cypher;

import org.jspecify.annotations.NullMarked;
