package org.multaqa.analysis.computation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what was computed last, by all that it was computed from: as soon as the
 * graph changes there, it is computed anew.
 */
public final class Computations {

	private static final int KEPT = 64;

	private final Map<Object, Object> results = new LinkedHashMap<>(16, 0.75f, true);

	/**
	 * The result of a computation.
	 * @param input all that it depends on, by value
	 */
	@SuppressWarnings("unchecked") // one kind of input has one kind of result
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
