package org.multaqa.query.limit;

import java.time.Duration;
import java.util.stream.IntStream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits on subscriptions.
 *
 * @param most the most subscriptions of all clients
 * @param perClient the most subscriptions of one client
 * @param connections the most WebSocket connections of all clients
 * @param connectionsPerClient the most WebSocket connections of one client
 * @param poll the time after which the database is asked again whether anything was
 * loaded, while there are subscribers
 * @param patience the longest time that a subscriber may take for an event
 */
@ConfigurationProperties("multaqa.subscriptions")
public record SubscriptionLimits(@DefaultValue("500") int most, @DefaultValue("20") int perClient,
		@DefaultValue("1000") int connections, @DefaultValue("20") int connectionsPerClient,
		@DefaultValue("1s") Duration poll, @DefaultValue("10s") Duration patience) {

	public SubscriptionLimits {
		IntStream.of(most, perClient, connections, connectionsPerClient)
			.filter((limit) -> limit < 1)
			.findAny()
			.ifPresent((limit) -> {
				throw new IllegalArgumentException(
						"A limit under multaqa.subscriptions is %s; give a number of at least 1.".formatted(limit));
			});
		if (poll.toMillis() < 1 || patience.toMillis() < 1) {
			throw new IllegalArgumentException(
					"A time under multaqa.subscriptions is shorter than 1ms; give a time such as 1s.");
		}
	}

	/** The semaphore for subscriptions. They do not wait for it. */
	public FairSemaphore subscriptionTurns() {
		return new FairSemaphore("Too many subscriptions are open", this.most, this.perClient, 0, Duration.ZERO);
	}

	/** The semaphore for WebSocket connections. They do not wait for it. */
	public FairSemaphore connectionTurns() {
		return new FairSemaphore("Too many WebSocket connections are open", this.connections, this.connectionsPerClient,
				0, Duration.ZERO);
	}

}
