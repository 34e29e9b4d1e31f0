/**
 * The GraphQL front door: what comes in is bounded and checked here, and what goes out is
 * an answer or an error with a code and a sentence.
 */
@NullMarked
package org.multaqa.api;

import org.jspecify.annotations.NullMarked;
