package org.multaqa.store.connection;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.multaqa.query.error.ClientDisconnected;
import org.multaqa.query.limit.RequestClient;

/**
 * Cancels queries in the database whose clients have disconnected. It checks the clients
 * of long queries at intervals.
 */
final class AbandonedQueryMonitor implements AutoCloseable {

	private static final long LOOK_MILLIS = 250;

	/** Queries that take less time than this are not checked. */
	private static final long SOON_NANOS = 500_000_000;

	private final Set<MonitoredWork> watched = ConcurrentHashMap.newKeySet();

	private final Thread thread = new Thread(this::look, "abandonment");

	AbandonedQueryMonitor() {
		this.thread.setDaemon(true);
		this.thread.start();
	}

	/**
	 * Runs work that a client may wait for.
	 * @param cancel makes the work fail soon; it is called from another thread, and not
	 * after the work has ended
	 * @throws ClientDisconnected if the work was cancelled
	 */
	<T> T watch(Runnable cancel, Supplier<T> work) {
		RequestClient requestClient = RequestClient.current().orElse(null);
		if (requestClient == null) {
			return work.get();
		}
		if (requestClient.wasGone()) {
			throw new ClientDisconnected();
		}
		MonitoredWork one = new MonitoredWork(requestClient, cancel);
		this.watched.add(one);
		try {
			return work.get();
		}
		catch (RuntimeException ex) {
			if (requestClient.wasGone()) {
				throw new ClientDisconnected();
			}
			throw ex;
		}
		finally {
			this.watched.remove(one);
			one.end();
		}
	}

	private void look() {
		try {
			while (true) {
				Thread.sleep(LOOK_MILLIS);
				this.watched.forEach(MonitoredWork::look);
			}
		}
		catch (InterruptedException ex) {
			// the monitor is closed
		}
	}

	@Override
	public void close() {
		this.thread.interrupt();
	}

	/**
	 * Work in progress.
	 */
	private static final class MonitoredWork {

		private final RequestClient requestClient;

		private final Runnable cancel;

		private final long since = System.nanoTime();

		private boolean over;

		MonitoredWork(RequestClient requestClient, Runnable cancel) {
			this.requestClient = requestClient;
			this.cancel = cancel;
		}

		/** The thread of the request does not leave its work during the check. */
		synchronized void look() {
			if (!this.over && System.nanoTime() - this.since > SOON_NANOS && this.requestClient.isGone()) {
				this.over = true;
				this.cancel.run();
			}
		}

		synchronized void end() {
			this.over = true;
		}

	}

}
