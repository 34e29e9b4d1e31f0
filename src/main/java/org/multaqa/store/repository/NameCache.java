package org.multaqa.store.repository;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.multaqa.cypher.load.NameQueries;
import org.multaqa.query.GraphVersion;
import org.multaqa.store.connection.Database;

/**
 * Caches the names of the graph while the graph has the same version. One thread reads
 * them; until they are read, other threads run their queries without the cache.
 */
public final class NameCache {

	/** The largest number of cached names; each takes about a kilobyte. */
	private static final int MOST_NAMES = 20_000;

	private final Database database;

	private final GraphVersion graphVersion;

	private final CandidateSearch candidateSearch;

	private final Lock reading = new ReentrantLock();

	private volatile KeptNames kept = new KeptNames("", Optional.empty());

	public NameCache(Database database, GraphVersion graphVersion) {
		this.database = database;
		this.graphVersion = graphVersion;
		this.candidateSearch = new CandidateSearch(database);
	}

	/**
	 * The names of the current graph; empty if they are too many, or not yet read.
	 */
	public Optional<CachedNames> current() {
		// read before the names, so that a change meanwhile gives another version
		String version = this.graphVersion.current();
		KeptNames before = this.kept;
		if (before.version().equals(version)) {
			return before.names();
		}
		if (!this.reading.tryLock()) {
			return Optional.empty();
		}
		try {
			KeptNames now = new KeptNames(version, read());
			this.kept = now;
			return now.names();
		}
		finally {
			this.reading.unlock();
		}
	}

	private Optional<CachedNames> read() {
		List<Map<String, Object>> rows = this.database.read(NameQueries.terms(MOST_NAMES + 1));
		return (rows.size() > MOST_NAMES) ? Optional.empty()
				: Optional.of(new CachedNames(new NameTerms(rows), this.candidateSearch));
	}

	/**
	 * The cached names.
	 *
	 * @param version the version of the graph
	 * @param names the names, or empty if they are too many
	 */
	private record KeptNames(String version, Optional<CachedNames> names) {

	}

}
