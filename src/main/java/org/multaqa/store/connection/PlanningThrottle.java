package org.multaqa.store.connection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.query.limit.FairSemaphore;
import org.multaqa.query.limit.RequestClient;

/**
 * Limits how many new Cypher queries are planned at once. The database plans a query when
 * it first receives it, which may take far longer than running it.
 */
final class PlanningThrottle {

	/** The number of query plans that the database keeps. */
	static final int KEPT = 500;

	private final Map<Long, Boolean> known = new LinkedHashMap<>(64, 0.75f, true);

	private final FairSemaphore fairSemaphore;

	PlanningThrottle(FairSemaphore fairSemaphore) {
		this.fairSemaphore = fairSemaphore;
	}

	/**
	 * Begins a query.
	 * @param begin returns when the query is planned
	 * @throws org.multaqa.query.error.ServerOverloaded if there are too many new queries
	 * at once
	 */
	<T> T begin(CypherQuery statement, Supplier<T> begin) {
		RequestClient requestClient = RequestClient.current().orElse(null);
		long key = key(statement.text());
		if (requestClient == null || isKnown(key)) {
			return begin.get();
		}
		FairSemaphore.Turn turn = this.fairSemaphore.take(requestClient.client());
		try {
			T begun = begin.get();
			keep(key);
			return begun;
		}
		finally {
			turn.close();
		}
	}

	private synchronized boolean isKnown(long key) {
		return this.known.get(key) != null;
	}

	private synchronized void keep(long key) {
		this.known.put(key, true);
		if (this.known.size() > KEPT) {
			this.known.remove(this.known.keySet().iterator().next());
		}
	}

	/**
	 * If two queries have the same key, the second is planned without waiting, which is
	 * harmless.
	 */
	private static long key(String text) {
		return ((long) text.hashCode() << 32) | text.length();
	}

}
