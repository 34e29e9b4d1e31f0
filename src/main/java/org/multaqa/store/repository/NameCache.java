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
 * Keeps what is known of names for as long as the graph is in one version. One reads
 * their terms, and nobody else waits for that: until they are there, questions are asked
 * without them.
 */
public final class NameCache {

	/** They take about a kilobyte each. */
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
	 * The names of the graph as it is now; empty where they are too many, or not yet
	 * read.
	 */
	public Optional<CachedNames> current() {
		// asked before the names are read: what changes meanwhile makes another version
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
	 * What is kept.
	 *
	 * @param version the version of the graph
	 * @param names its names, unless they are too many
	 */
	private record KeptNames(String version, Optional<CachedNames> names) {

	}

}
