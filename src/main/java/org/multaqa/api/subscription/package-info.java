/**
 * Subscriptions: events of loads over WebSocket and as {@code text/event-stream}.
 */
@NullMarked
package org.multaqa.api.subscription;

import org.jspecify.annotations.NullMarked;
