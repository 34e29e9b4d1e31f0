package org.multaqa.query.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.RequestTrace;

/**
 * The client of the request that the current thread processes.
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
	 * Registers the client of a request with this thread; closing it ends the request.
	 * @param client the address of the client
	 * @param disconnected checks whether the client has closed the connection
	 */
	public static RequestClient enter(String client, BooleanSupplier disconnected) {
		RequestClient requestClient = new RequestClient(client, disconnected);
		CURRENT.set(requestClient);
		return requestClient;
	}

	/** The client of this thread's request; empty if the thread processes no request. */
	public static Optional<RequestClient> current() {
		return Optional.ofNullable(CURRENT.get());
	}

	public String client() {
		return this.client;
	}

	/** The trace of the request. */
	public RequestTrace trace() {
		return this.trace;
	}

	/**
	 * Acquires a permit until the end of the request, unless the request already has one.
	 */
	public void take(FairSemaphore fairSemaphore) {
		if (this.turns.isEmpty()) {
			this.turns.add(fairSemaphore.take(this.client));
		}
	}

	/**
	 * Checks whether the client has disconnected. Only one thread may call this at a
	 * time.
	 */
	public boolean isGone() {
		if (!this.gone) {
			this.gone = this.disconnected.getAsBoolean();
		}
		return this.gone;
	}

	/** Whether an earlier check found that the client had disconnected. */
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
