package org.multaqa.query;

/**
 * The number of open subscriptions, for metrics.
 */
public interface SubscriptionStatistics {

	int subscriptions();

	/** The number of WebSocket connections, with or without subscriptions. */
	int connections();

}
