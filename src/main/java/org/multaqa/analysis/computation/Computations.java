package org.multaqa.analysis.computation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Caches the latest results of computations by their input, so that a changed graph gives
 * a new computation.
 */
public final class Computations {

	private static final int KEPT = 64;

	private final Map<Object, Object> results = new LinkedHashMap<>(16, 0.75f, true);

	/**
	 * The result of a computation, from the cache or computed now.
	 * @param input everything that the result depends on, compared by value
	 */
	@SuppressWarnings("unchecked") // each type of input has one type of result
	public <I, R> R of(I input, Function<I, R> computation) {
		Object known = find(input);
		if (known != null) {
			return (R) known;
		}
		R result = computation.apply(input);
		keep(input, result);
		return result;
	}

	private synchronized @Nullable Object find(Object input) {
		return this.results.get(input);
	}

	private synchronized void keep(Object input, Object result) {
		this.results.put(input, result);
		if (this.results.size() > KEPT) {
			this.results.remove(this.results.keySet().iterator().next());
		}
	}

}
