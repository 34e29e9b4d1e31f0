/**
 * How many requests may run at once, and how fast a client may send them.
 */
@NullMarked
package org.multaqa.query.limit;

import org.jspecify.annotations.NullMarked;
