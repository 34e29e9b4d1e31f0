package org.multaqa.api.subscription;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads of subscriptions. A subscription without events needs none.
 *
 * @param readers read events from the database; each for one subscription at a time
 * @param senders write streams of server-sent events; each waits for one client
 */
record SubscriptionThreads(ExecutorService readers, ExecutorService senders) implements AutoCloseable {

	private static final int READERS = 4;

	private static final int IDLE_SECONDS = 60;

	static SubscriptionThreads of(int subscriptions) {
		return new SubscriptionThreads(threads("subscriptions-read", READERS),
				threads("subscriptions-send", subscriptions));
	}

	private static ExecutorService threads(String name, int most) {
		ThreadPoolExecutor threads = new ThreadPoolExecutor(most, most, IDLE_SECONDS, TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(), (work) -> {
					Thread thread = new Thread(work, name);
					thread.setDaemon(true);
					return thread;
				});
		threads.allowCoreThreadTimeOut(true);
		return threads;
	}

	@Override
	public void close() {
		this.readers.shutdownNow();
		this.senders.shutdownNow();
	}

}
