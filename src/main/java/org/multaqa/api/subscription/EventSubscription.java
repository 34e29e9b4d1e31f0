package org.multaqa.api.subscription;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.multaqa.api.plan.EventPlan;
import org.multaqa.query.HistoryPosition;
import org.multaqa.query.limit.FairSemaphore;
import org.multaqa.query.plan.Cursor;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import reactor.core.publisher.Operators;

/**
 * One subscriber and its position in the history of loads. An event is read from the
 * database only when the subscriber can take it, so nothing is kept in memory, whatever
 * is loaded meanwhile.
 */
final class EventSubscription implements Subscription {

	private final EventPublisher publisher;

	private final FairSemaphore.Turn place;

	private final Subscriber<? super Object> subscriber;

	private final AtomicLong demand = new AtomicLong();

	/** The number of reasons to work since the work began; one thread works at a time. */
	private final AtomicInteger work = new AtomicInteger();

	private volatile boolean news = true;

	private volatile boolean over;

	private volatile @Nullable Throwable failure;

	private volatile long waitingSince = Long.MIN_VALUE;

	private Cursor position;

	private boolean begun;

	EventSubscription(EventPublisher publisher, FairSemaphore.Turn place, Subscriber<? super Object> subscriber) {
		this.publisher = publisher;
		this.place = place;
		this.subscriber = subscriber;
		this.position = publisher.reader().plan().start();
	}

	@Override
	public void request(long events) {
		if (Operators.validate(events)) {
			this.demand.accumulateAndGet(events, Operators::addCap);
			this.waitingSince = Long.MIN_VALUE;
			run();
		}
	}

	/** Called when something was loaded. */
	void recorded() {
		this.news = true;
		run();
	}

	/** Ends the subscription if its subscriber has not taken an event for too long. */
	void checkPatience() {
		if (this.demand.get() > 0 || !this.news) {
			this.waitingSince = Long.MIN_VALUE;
		}
		else if (this.waitingSince == Long.MIN_VALUE) {
			this.waitingSince = System.nanoTime();
		}
		else if (System.nanoTime() - this.waitingSince > this.publisher.patience().toNanos()) {
			end(SubscriptionEnded.tooSlow(this.publisher.patience()));
		}
	}

	/** Ends the subscription because the server stops. */
	void stop() {
		end(SubscriptionEnded.stopping());
	}

	private void end(Throwable reason) {
		this.failure = reason;
		run();
	}

	private void run() {
		if (this.work.getAndIncrement() == 0) {
			try {
				this.publisher.workers().execute(this::work);
			}
			catch (RejectedExecutionException ex) {
				cancel();
			}
		}
	}

	private void work() {
		int reasons = this.work.get();
		while (reasons != 0) {
			try {
				publish();
			}
			catch (RuntimeException ex) {
				fail(ex);
			}
			reasons = this.work.addAndGet(-reasons);
		}
	}

	private void publish() {
		while (!this.over) {
			Throwable reason = this.failure;
			if (reason != null) {
				fail(reason);
				return;
			}
			if (!this.news || this.demand.get() == 0) {
				return;
			}
			this.news = false;
			if (!this.publisher.client().mayRead().getAsBoolean()) {
				fail(SubscriptionEnded.unauthorized());
				return;
			}
			publishNext();
		}
	}

	private void publishNext() {
		// asked before the page is read, so that the page has everything up to it
		HistoryPosition recorded = this.publisher.poller().position();
		EventPlan.Event event = this.publisher.reader().after(this.position);
		if (event.more()) {
			this.news = true;
			this.position = event.end();
		}
		else {
			this.position = later(event.end(), recorded);
		}
		if (!event.isEmpty() || !this.begun) {
			this.begun = true;
			this.demand.decrementAndGet();
			this.subscriber.onNext(event.values());
		}
	}

	/** Skips what was recorded and does not match, so that it is not read again. */
	private static Cursor later(Cursor end, HistoryPosition recorded) {
		long at = (Long) end.value();
		boolean later = recorded.at() > at || recorded.at() == at && recorded.id().compareTo(end.id()) > 0;
		return later ? new Cursor(end.list(), end.owner(), end.sortOrder(), recorded.at(), recorded.id()) : end;
	}

	private void fail(Throwable reason) {
		if (!this.over) {
			release();
			this.subscriber.onError(reason);
		}
	}

	@Override
	public void cancel() {
		release();
	}

	private void release() {
		this.over = true;
		this.publisher.poller().remove(this);
		synchronized (this.place) {
			this.place.close();
		}
	}

}
