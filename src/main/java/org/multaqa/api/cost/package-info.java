/**
 * Refuses operations that would read too much, before the database is asked.
 */
@NullMarked
package org.multaqa.api.cost;

import org.jspecify.annotations.NullMarked;
