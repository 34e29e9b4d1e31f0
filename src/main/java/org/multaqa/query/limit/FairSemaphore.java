package org.multaqa.query.limit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.multaqa.query.error.ServerOverloaded;

/**
 * A semaphore that limits the permits in total and for each client. Waiting clients get
 * permits in turn, however many requests of one client wait.
 */
public final class FairSemaphore {

	private final String excess;

	private final int atOnce;

	private final int perClient;

	private final int waiting;

	private final Duration patience;

	private final ReentrantLock lock = new ReentrantLock();

	private final Map<String, Line> lines = new LinkedHashMap<>();

	private int taken;

	/**
	 * @param excess the message for a refused request, without its end
	 * @param atOnce the number of permits
	 * @param perClient the most permits of one client
	 * @param waiting the most waiting requests of one client
	 * @param patience the longest waiting time
	 */
	FairSemaphore(String excess, int atOnce, int perClient, int waiting, Duration patience) {
		this.excess = excess;
		this.atOnce = atOnce;
		this.perClient = Math.min(perClient, atOnce);
		this.waiting = waiting;
		this.patience = patience;
	}

	/**
	 * Acquires a permit, which is released when it is closed.
	 * @throws ServerOverloaded if too many requests wait, or the waiting time is over
	 */
	public Turn take(String client) {
		this.lock.lock();
		try {
			Line line = this.lines.computeIfAbsent(client, (any) -> new Line());
			if (line.waiting.isEmpty() && hasRoom(line)) {
				begin(line);
			}
			else {
				await(client, line);
			}
			return new Turn(this, client);
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean hasRoom(Line line) {
		return this.taken < this.atOnce && line.taken < this.perClient;
	}

	private void begin(Line line) {
		line.taken++;
		this.taken++;
	}

	private void await(String client, Line line) {
		if (line.waiting.size() >= this.waiting) {
			throw refused(client, line);
		}
		Waiter waiter = new Waiter(this.lock.newCondition());
		line.waiting.add(waiter);
		long left = this.patience.toNanos();
		boolean interrupted = false;
		while (!waiter.called && left > 0 && !interrupted) {
			try {
				left = waiter.condition.awaitNanos(left);
			}
			catch (InterruptedException ex) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		if (!waiter.called) {
			line.waiting.remove(waiter);
			throw refused(client, line);
		}
	}

	private ServerOverloaded refused(String client, Line line) {
		forget(client, line);
		return new ServerOverloaded(this.excess, null);
	}

	private void end(String client) {
		this.lock.lock();
		try {
			Line line = this.lines.get(client);
			if (line != null) {
				line.taken--;
				this.taken--;
				forget(client, line);
			}
			callNext();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void forget(String client, Line line) {
		if (line.taken == 0 && line.waiting.isEmpty()) {
			this.lines.remove(client);
		}
	}

	/**
	 * Gives a permit to the next client, which then goes to the end of the queue of
	 * clients.
	 */
	private void callNext() {
		for (Map.Entry<String, Line> entry : this.lines.entrySet()) {
			Line line = entry.getValue();
			Waiter waiter = hasRoom(line) ? line.waiting.poll() : null;
			if (waiter != null) {
				String client = entry.getKey();
				begin(line);
				waiter.called = true;
				waiter.condition.signal();
				this.lines.remove(client);
				this.lines.put(client, line);
				return;
			}
		}
	}

	/** The number of permits in use. */
	public int taken() {
		this.lock.lock();
		try {
			return this.taken;
		}
		finally {
			this.lock.unlock();
		}
	}

	int waiting() {
		this.lock.lock();
		try {
			return this.lines.values().stream().mapToInt((line) -> line.waiting.size()).sum();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * A permit; closing it again has no effect.
	 */
	public static final class Turn implements AutoCloseable {

		private final FairSemaphore fairSemaphore;

		private final String client;

		private boolean over;

		private Turn(FairSemaphore fairSemaphore, String client) {
			this.fairSemaphore = fairSemaphore;
			this.client = client;
		}

		@Override
		public void close() {
			if (!this.over) {
				this.over = true;
				this.fairSemaphore.end(this.client);
			}
		}

	}

	/**
	 * The running and waiting requests of one client.
	 */
	private static final class Line {

		private final Deque<Waiter> waiting = new ArrayDeque<>();

		private int taken;

	}

	/**
	 * A waiting request.
	 */
	private static final class Waiter {

		private final Condition condition;

		private boolean called;

		Waiter(Condition condition) {
			this.condition = condition;
		}

	}

}
