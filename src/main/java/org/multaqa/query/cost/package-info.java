/**
 * The cost of a query plan: the number of objects that the database reads for it,
 * estimated from its statistics.
 */
@NullMarked
package org.multaqa.query.cost;

import org.jspecify.annotations.NullMarked;
