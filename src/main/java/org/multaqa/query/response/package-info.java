/**
 * Maps the rows of the database to the values of a response.
 */
@NullMarked
package org.multaqa.query.response;

import org.jspecify.annotations.NullMarked;
