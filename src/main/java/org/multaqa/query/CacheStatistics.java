package org.multaqa.query;

/**
 * The size of a cache, for metrics.
 */
public interface CacheStatistics {

	/** The name of the cache in metrics, such as {@code documents}. */
	String cache();

	long hits();

	long misses();

	/** The current number of entries. */
	long entries();

	/** The approximate size of the entries in bytes. */
	long bytes();

}
