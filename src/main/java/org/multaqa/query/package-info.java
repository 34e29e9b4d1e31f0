/**
 * Queries and results as plain values that depend neither on GraphQL nor on Cypher.
 */
@NullMarked
package org.multaqa.query;

import org.jspecify.annotations.NullMarked;
