/**
 * What is asked and what is answered, as plain values between the front door and the
 * database.
 */
@NullMarked
package org.multaqa.query;

import org.jspecify.annotations.NullMarked;
