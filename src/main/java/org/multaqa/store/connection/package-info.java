/**
 * Runs queries on the database: embedded or over Bolt, with retries, time limits and
 * plain values.
 */
@NullMarked
package org.multaqa.store.connection;

import org.jspecify.annotations.NullMarked;
