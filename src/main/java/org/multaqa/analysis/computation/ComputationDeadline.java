package org.multaqa.analysis.computation;

import org.multaqa.query.error.AnalysisTimedOut;
import org.multaqa.query.error.ClientDisconnected;
import org.multaqa.query.limit.RequestClient;

/**
 * Stops a computation that takes too long, or whose client has disconnected.
 */
public final class ComputationDeadline {

	private static final long MOST_NANOS = 60_000_000_000L;

	private static final long LOOK_NANOS = 250_000_000;

	private final long begun = System.nanoTime();

	private long looked = this.begun;

	private ComputationDeadline() {
	}

	public static ComputationDeadline begin() {
		return new ComputationDeadline();
	}

	/** Must be called repeatedly during the computation. */
	public void check() {
		long now = System.nanoTime();
		if (now - this.begun > MOST_NANOS) {
			throw new AnalysisTimedOut();
		}
		if (now - this.looked > LOOK_NANOS) {
			this.looked = now;
			if (RequestClient.current().map(RequestClient::isGone).orElse(false)) {
				throw new ClientDisconnected();
			}
		}
	}

}
