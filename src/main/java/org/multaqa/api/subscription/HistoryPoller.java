package org.multaqa.api.subscription;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.GraphVersion;
import org.multaqa.query.HistoryPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Asks the database in regular intervals whether anything was loaded, by whatever
 * instance, and notifies the subscriptions. It asks once for all of them, and only while
 * there are any.
 */
final class HistoryPoller implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(HistoryPoller.class);

	private final GraphVersion version;

	private final Duration interval;

	private final Set<EventSubscription> subscriptions = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "subscriptions-poll");
		thread.setDaemon(true);
		return thread;
	});

	private @Nullable Future<?> polling;

	private String seen = "";

	private boolean failing;

	private volatile boolean running;

	private volatile HistoryPosition position = HistoryPosition.START;

	HistoryPoller(GraphVersion version, Duration interval) {
		this.version = version;
		this.interval = interval;
	}

	/** The position after everything that was recorded when the database was asked. */
	HistoryPosition position() {
		return this.position;
	}

	/** Asks the database now for the position after everything that is recorded. */
	HistoryPosition now() {
		return this.version.position();
	}

	synchronized void add(EventSubscription subscription) {
		this.subscriptions.add(subscription);
		if (this.polling == null && !this.timer.isShutdown()) {
			long millis = this.interval.toMillis();
			this.polling = this.timer.scheduleWithFixedDelay(this::poll, millis, millis, TimeUnit.MILLISECONDS);
		}
	}

	synchronized void remove(EventSubscription subscription) {
		this.subscriptions.remove(subscription);
		if (this.polling != null && this.subscriptions.isEmpty()) {
			this.polling.cancel(false);
			this.polling = null;
		}
	}

	private void poll() {
		try {
			String current = this.version.current();
			if (!current.equals(this.seen)) {
				// whatever is recorded in between is found with the next version
				this.position = this.version.position();
				this.seen = current;
				this.subscriptions.forEach(EventSubscription::recorded);
			}
			this.failing = false;
		}
		catch (RuntimeException ex) {
			// the next poll asks again, and nothing is lost
			if (!this.failing) {
				LOG.warn("The database does not say whether anything was loaded; subscriptions wait.", ex);
			}
			this.failing = true;
		}
		this.subscriptions.forEach(EventSubscription::checkPatience);
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** Ends all subscriptions, before the server waits for the end of its requests. */
	@Override
	public void stop() {
		this.running = false;
		this.timer.shutdown();
		this.subscriptions.forEach(EventSubscription::stop);
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
