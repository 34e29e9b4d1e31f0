/**
 * Generates questions in Cypher: pure functions, a reader's text only ever as a
 * parameter.
 */
@NullMarked
package org.multaqa.cypher;

import org.jspecify.annotations.NullMarked;
