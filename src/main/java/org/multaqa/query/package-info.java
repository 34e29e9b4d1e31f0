/**
 * What is asked and what is answered, as plain values that know neither GraphQL nor
 * Cypher.
 */
@NullMarked
package org.multaqa.query;

import org.jspecify.annotations.NullMarked;
