package org.multaqa.api.error;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Limits how often messages of one kind are logged. One message of each kind is logged in
 * an interval; the next says how many were left out since.
 *
 * @param <T> the value made for a logged message, which also stands for those left out
 */
final class RepeatedMessageFilter<T> {

	static final long INTERVAL_MILLIS = 60_000;

	/**
	 * The number of kinds that are kept; beyond it, the kind that was logged first is
	 * dropped.
	 */
	private static final int KINDS = 200;

	private final Map<String, RecentMessage<T>> recent = new LinkedHashMap<>();

	private final LongSupplier clock;

	RepeatedMessageFilter() {
		this(System::currentTimeMillis);
	}

	/**
	 * @param clock a clock in milliseconds that does not go back far
	 */
	RepeatedMessageFilter(LongSupplier clock) {
		this.clock = clock;
	}

	/**
	 * Logs a message if none of its kind was logged in the interval.
	 * @param kind the kind of the message
	 * @param made makes the value for the message
	 * @param teller logs the message
	 * @return the value of the last logged message of the kind
	 */
	synchronized T of(String kind, Supplier<T> made, Teller<T> teller) {
		long now = this.clock.getAsLong();
		RecentMessage<T> last = this.recent.get(kind);
		if (last != null && now - last.at < INTERVAL_MILLIS) {
			last.untold++;
			return last.what;
		}
		T what = made.get();
		this.recent.remove(kind);
		this.recent.put(kind, new RecentMessage<>(what, now));
		if (this.recent.size() > KINDS) {
			this.recent.remove(this.recent.keySet().iterator().next());
		}
		teller.tell(what, (last != null && last.untold > 0)
				? " (%s more of this kind were not logged since the last)".formatted(last.untold) : "");
		return what;
	}

	/**
	 * Logs a message.
	 *
	 * @param <T> the value made for it
	 */
	interface Teller<T> {

		/**
		 * Logs the message.
		 * @param others how many of its kind were left out; empty for none
		 */
		void tell(T what, String others);

	}

	private static final class RecentMessage<T> {

		private final T what;

		private final long at;

		private long untold;

		RecentMessage(T what, long at) {
			this.what = what;
			this.at = at;
		}

	}

}
