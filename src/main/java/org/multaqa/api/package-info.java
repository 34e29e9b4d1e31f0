/**
 * The GraphQL endpoint: it checks and limits requests, and answers with data or with
 * errors that have a code and a sentence.
 */
@NullMarked
package org.multaqa.api;

import org.jspecify.annotations.NullMarked;
