package org.multaqa.query;

/**
 * A cache, as it is measured.
 */
public interface CacheStatistics {

	/** Its name in metrics, such as {@code documents}. */
	String cache();

	long hits();

	long misses();

	/** How many entries it holds now. */
	long entries();

	/** About how many bytes they take. */
	long bytes();

}
