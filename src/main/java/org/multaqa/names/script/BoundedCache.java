package org.multaqa.names.script;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A cache for values computed from names and words, which repeat and are slower to
 * compute than to look up. When it is full, it is emptied.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public final class BoundedCache<K, V> {

	private final Map<K, V> known = new ConcurrentHashMap<>();

	private final int most;

	private final Function<K, V> finding;

	/**
	 * @param most the largest number of entries
	 * @param finding computes the value of a key, always the same
	 */
	public BoundedCache(int most, Function<K, V> finding) {
		this.most = most;
		this.finding = finding;
	}

	public V of(K key) {
		V found = this.known.get(key);
		if (found == null) {
			if (this.known.size() >= this.most) {
				this.known.clear();
			}
			found = this.known.computeIfAbsent(key, this.finding);
		}
		return found;
	}

}
