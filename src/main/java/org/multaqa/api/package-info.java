/**
 * The GraphQL front door: reads what is asked, hands it on, and never sees the database.
 */
@NullMarked
package org.multaqa.api;

import org.jspecify.annotations.NullMarked;
