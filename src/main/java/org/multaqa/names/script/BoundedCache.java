package org.multaqa.names.script;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what follows from names and words, because to find it takes longer than to look
 * it up, and names have their words in common. When there is no more room, it begins
 * again with nothing.
 *
 * @param <K> what something follows from
 * @param <V> what follows
 */
public final class BoundedCache<K, V> {

	private final Map<K, V> known = new ConcurrentHashMap<>();

	private final int most;

	private final Function<K, V> finding;

	/**
	 * @param most so many are kept
	 * @param finding finds what is not known, always the same
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
