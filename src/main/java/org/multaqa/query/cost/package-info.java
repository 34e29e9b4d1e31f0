/**
 * What a query plan costs: how many objects the database reads for it, estimated from its
 * statistics.
 */
@NullMarked
package org.multaqa.query.cost;

import org.jspecify.annotations.NullMarked;
