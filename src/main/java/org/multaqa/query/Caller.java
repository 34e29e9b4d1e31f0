package org.multaqa.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/**
 * Who waits for the answer to the request that this thread is about.
 */
public final class Caller implements AutoCloseable {

	private static final ThreadLocal<@Nullable Caller> CURRENT = new ThreadLocal<>();

	private final String client;

	private final BooleanSupplier disconnected;

	private final RequestTrace trace = new RequestTrace();

	private final List<Turns.Turn> turns = new ArrayList<>();

	private volatile boolean gone;

	private Caller(String client, BooleanSupplier disconnected) {
		this.client = client;
		this.disconnected = disconnected;
	}

	/**
	 * Begins a request in this thread, which ends when it is closed.
	 * @param client the address it comes from
	 * @param disconnected whether its connection is closed
	 */
	public static Caller enter(String client, BooleanSupplier disconnected) {
		Caller caller = new Caller(client, disconnected);
		CURRENT.set(caller);
		return caller;
	}

	/** Whoever waits for this thread; nobody where it is about no request. */
	public static Optional<Caller> current() {
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
	public void take(Turns turns) {
		if (this.turns.isEmpty()) {
			this.turns.add(turns.take(this.client));
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
		this.turns.forEach(Turns.Turn::close);
		this.turns.clear();
	}

}
