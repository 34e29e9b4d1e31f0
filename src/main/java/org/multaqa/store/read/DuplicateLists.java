package org.multaqa.store.read;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.analysis.duplicates.DuplicatePair;
import org.multaqa.analysis.duplicates.DuplicateSearch;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.model.EntityKind;
import org.multaqa.query.GraphVersion;
import org.multaqa.query.InstantRange;
import org.multaqa.query.error.DataNotReady;

/**
 * The lists of duplicates by kind. Comparing all entities of a large graph takes seconds,
 * so one thread computes a list at a time and keeps it until the graph changes; pages are
 * taken from it.
 */
final class DuplicateLists implements AutoCloseable {

	/** The number of lists that are kept; the largest need some ten megabytes each. */
	private static final int KEPT = 8;

	private final Map<Key, Future<List<DuplicatePair>>> lists = new LinkedHashMap<>(16, 0.75f, true);

	private final ExecutorService comparing = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "duplicates");
		thread.setDaemon(true);
		return thread;
	});

	private final GraphVersion version;

	private final Duration patience;

	/**
	 * @param patience how long a request waits for a list
	 */
	DuplicateLists(GraphVersion version, Duration patience) {
		this.version = version;
		this.patience = patience;
	}

	/**
	 * The duplicates of a kind, the most alike first.
	 * @param knownAt the time up to which records count, or {@code null} for all
	 * @param read runs a query on the graph of that time
	 * @throws DataNotReady if comparing takes longer than a request waits; it continues
	 */
	List<DuplicatePair> of(EntityKind kind, @Nullable InstantRange knownAt,
			Function<CypherQuery, List<Map<String, Object>>> read) {
		Key key = new Key(kind, knownAt, this.version.current() + " " + this.version.latest());
		try {
			return list(key, read).get(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw new DataNotReady("Names are still being compared; ask again in a moment.");
		}
		catch (ExecutionException ex) {
			forget(key);
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DataNotReady("The comparison of names was interrupted; ask again in a moment.");
		}
	}

	private synchronized Future<List<DuplicatePair>> list(Key key,
			Function<CypherQuery, List<Map<String, Object>>> read) {
		Future<List<DuplicatePair>> known = this.lists.get(key);
		if (known != null) {
			return known;
		}
		this.lists.keySet().removeIf((other) -> !other.version.equals(key.version));
		Future<List<DuplicatePair>> made = this.comparing.submit(() -> {
			ComparedEntityReader reader = new ComparedEntityReader(key.kind, read);
			return new DuplicateSearch(reader.judged()).among(reader.entities());
		});
		this.lists.put(key, made);
		if (this.lists.size() > KEPT) {
			this.lists.remove(this.lists.keySet().iterator().next());
		}
		return made;
	}

	private synchronized void forget(Key key) {
		this.lists.remove(key);
	}

	@Override
	public void close() {
		this.comparing.shutdownNow();
	}

	/**
	 * Everything on which a list depends.
	 */
	private record Key(EntityKind kind, @Nullable InstantRange knownAt, String version) {
	}

}
