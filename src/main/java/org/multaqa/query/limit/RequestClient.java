package org.multaqa.query.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.RequestTrace;

/**
 * Who waits for the answer to the request that this thread is about.
 */
public final class RequestClient implements AutoCloseable {

	private static final ThreadLocal<@Nullable RequestClient> CURRENT = new ThreadLocal<>();

	private final String client;

	private final BooleanSupplier disconnected;

	private final RequestTrace trace = new RequestTrace();

	private final List<FairSemaphore.Turn> turns = new ArrayList<>();

	private volatile boolean gone;

	private RequestClient(String client, BooleanSupplier disconnected) {
		this.client = client;
		this.disconnected = disconnected;
	}

	/**
	 * Begins a request in this thread, which ends when it is closed.
	 * @param client the address it comes from
	 * @param disconnected whether its connection is closed
	 */
	public static RequestClient enter(String client, BooleanSupplier disconnected) {
		RequestClient requestClient = new RequestClient(client, disconnected);
		CURRENT.set(requestClient);
		return requestClient;
	}

	/** Whoever waits for this thread; nobody where it is about no request. */
	public static Optional<RequestClient> current() {
		return Optional.ofNullable(CURRENT.get());
	}

	public String client() {
		return this.client;
	}

	/** What answering takes. */
	public RequestTrace trace() {
		return this.trace;
	}

	/** Takes a turn until the end of the request, unless it has one of some kind. */
	public void take(FairSemaphore fairSemaphore) {
		if (this.turns.isEmpty()) {
			this.turns.add(fairSemaphore.take(this.client));
		}
	}

	/** Looks whether it still waits. Only one thread may look at a time. */
	public boolean isGone() {
		if (!this.gone) {
			this.gone = this.disconnected.getAsBoolean();
		}
		return this.gone;
	}

	/** Whether it was seen to be gone. */
	public boolean wasGone() {
		return this.gone;
	}

	@Override
	public void close() {
		CURRENT.remove();
		this.turns.forEach(FairSemaphore.Turn::close);
		this.turns.clear();
	}

}
