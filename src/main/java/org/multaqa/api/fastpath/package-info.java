/**
 * Answers known documents without the GraphQL engine: the response is written from the
 * rows.
 */
@NullMarked
package org.multaqa.api.fastpath;

import org.jspecify.annotations.NullMarked;
