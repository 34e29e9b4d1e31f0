/**
 * The errors of a response: each with a code, and nothing internal.
 */
@NullMarked
package org.multaqa.api.error;

import org.jspecify.annotations.NullMarked;
