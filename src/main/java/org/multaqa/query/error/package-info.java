/**
 * The reasons why a request is not answered, each with its code.
 */
@NullMarked
package org.multaqa.query.error;

import org.jspecify.annotations.NullMarked;
