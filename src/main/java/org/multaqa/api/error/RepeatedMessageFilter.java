package org.multaqa.api.error;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps what happens again and again from filling the log: of each kind one is told in an
 * interval, and the next that is told says how many were not.
 *
 * @param <T> what is made of the one that is told, and stands for the others
 */
final class RepeatedMessageFilter<T> {

	static final long INTERVAL_MILLIS = 60_000;

	/** Of more kinds than this, the one that was told first is forgotten. */
	private static final int KINDS = 200;

	private final Map<String, Told<T>> told = new LinkedHashMap<>();

	private final LongSupplier clock;

	RepeatedMessageFilter() {
		this(System::currentTimeMillis);
	}

	/**
	 * @param clock milliseconds that never go back far
	 */
	RepeatedMessageFilter(LongSupplier clock) {
		this.clock = clock;
	}

	/**
	 * Tells it, if none of its kind has been told in the interval.
	 * @param kind what makes two alike
	 * @param made what stands for it and its like
	 * @param teller tells it
	 * @return what stands for it
	 */
	synchronized T of(String kind, Supplier<T> made, Teller<T> teller) {
		long now = this.clock.getAsLong();
		Told<T> last = this.told.get(kind);
		if (last != null && now - last.at < INTERVAL_MILLIS) {
			last.untold++;
			return last.what;
		}
		T what = made.get();
		this.told.remove(kind);
		this.told.put(kind, new Told<>(what, now));
		if (this.told.size() > KINDS) {
			this.told.remove(this.told.keySet().iterator().next());
		}
		teller.tell(what, (last != null && last.untold > 0)
				? " (%s more of this kind were not logged since the last)".formatted(last.untold) : "");
		return what;
	}

	/**
	 * Tells something.
	 *
	 * @param <T> what
	 */
	interface Teller<T> {

		/**
		 * Tells it.
		 * @param others how many of its kind were not told; empty for none
		 */
		void tell(T what, String others);

	}

	private static final class Told<T> {

		private final T what;

		private final long at;

		private long untold;

		Told(T what, long at) {
			this.what = what;
			this.at = at;
		}

	}

}
