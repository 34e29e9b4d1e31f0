package org.multaqa.api.subscription;

import java.time.Duration;
import java.util.concurrent.Executor;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.error.ClientException;
import org.multaqa.query.limit.FairSemaphore;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import reactor.core.publisher.Operators;

/**
 * Publishes the events of one subscription. Each subscriber takes one of the places for
 * subscriptions, until it ends.
 *
 * @param reader reads the events
 * @param client the client
 * @param places the places for subscriptions
 * @param poller notifies of loads
 * @param workers the threads that read events
 * @param patience the longest time that a subscriber may take for an event
 */
record EventPublisher(EventReader reader, SubscriptionClient client, FairSemaphore places, HistoryPoller poller,
		Executor workers, Duration patience) implements Publisher<Object> {

	@Override
	public void subscribe(Subscriber<? super Object> subscriber) {
		FairSemaphore.Turn place = take(subscriber);
		if (place != null) {
			EventSubscription subscription = new EventSubscription(this, place, subscriber);
			this.poller.add(subscription);
			subscriber.onSubscribe(subscription);
		}
	}

	private FairSemaphore.@Nullable Turn take(Subscriber<? super Object> subscriber) {
		try {
			return this.places.take(this.client.address());
		}
		catch (ClientException ex) {
			Operators.error(subscriber, ex);
			return null;
		}
	}

}
