package org.multaqa.api.subscription;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import reactor.core.publisher.Operators;

/**
 * Passes on one element at a time: the next one is requested when the former was
 * acknowledged. The handler of WebSocket connections would otherwise request hundreds of
 * events before it has sent the first.
 *
 * @param <T> the type of the elements
 */
final class AcknowledgedPublisher<T> implements Publisher<T>, Subscription {

	private final Publisher<T> source;

	private long demand;

	private boolean awaited;

	private @Nullable Subscription upstream;

	AcknowledgedPublisher(Publisher<T> source) {
		this.source = source;
	}

	/** It has one subscriber. */
	@Override
	public void subscribe(Subscriber<? super T> subscriber) {
		this.source.subscribe(new Subscriber<T>() {

			@Override
			public void onSubscribe(Subscription subscription) {
				AcknowledgedPublisher.this.upstream = subscription;
				subscriber.onSubscribe(AcknowledgedPublisher.this);
			}

			@Override
			public void onNext(T element) {
				subscriber.onNext(element);
			}

			@Override
			public void onError(Throwable failure) {
				subscriber.onError(failure);
			}

			@Override
			public void onComplete() {
				subscriber.onComplete();
			}

		});
	}

	/** Called when the last element has reached the client. */
	void acknowledge() {
		pass(0, true);
	}

	@Override
	public void request(long elements) {
		pass(elements, false);
	}

	private void pass(long elements, boolean arrived) {
		boolean next;
		synchronized (this) {
			this.demand = Operators.addCap(this.demand, elements);
			this.awaited &= !arrived;
			next = !this.awaited && this.demand > 0;
			if (next) {
				this.awaited = true;
				this.demand--;
			}
		}
		Subscription subscription = this.upstream;
		if (next && subscription != null) {
			subscription.request(1);
		}
	}

	@Override
	public void cancel() {
		Subscription subscription = this.upstream;
		if (subscription != null) {
			subscription.cancel();
		}
	}

}
