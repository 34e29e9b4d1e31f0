package org.multaqa.store.history;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.load.HistoryQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.query.error.DataNotReady;
import org.multaqa.store.connection.Database;
import org.multaqa.store.connection.DatabaseProperties;
import org.springframework.stereotype.Component;

/**
 * Answers from the graph as it was known at some time. As the graph is a function of its
 * records, that graph is made of the records known then, in a database of its own beside
 * the data, which goes from one time to another by what differs between them. It can be
 * made again from the history at any time, and is: each start begins without one.
 */
@Component
public class HistoricalReads implements AutoCloseable {

	private static final String NOT_READY = "What was known then is still being put together, %s; ask again in a moment.";

	private final Database present;

	private final DatabaseProperties databaseProperties;

	private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

	private @Nullable HistoricalDatabase database;

	/** The last revision that the database knows, or {@code null} between two times. */
	private @Nullable String revision;

	HistoricalReads(Database present, DatabaseProperties databaseProperties) {
		this.present = present;
		this.databaseProperties = databaseProperties;
	}

	/**
	 * Runs a query that only reads.
	 * @param until the first millisecond, since 1970 UTC, from which records do not count
	 * @throws DataNotReady where making that graph takes longer than reading may
	 */
	public List<Map<String, Object>> read(CypherQuery statement, long until) {
		Map<String, Object> then = this.present.read(HistoryQueries.lastBefore(until)).get(0);
		if (Objects.equals(then.get("later"), false)) {
			return this.present.read(statement);
		}
		String wanted = String.valueOf(then.get("revision"));
		if (!at(wanted)) {
			move(wanted, until);
		}
		try {
			return Objects.requireNonNull(this.database).read(statement);
		}
		finally {
			this.lock.readLock().unlock();
		}
	}

	/** Keeps the graph where it is if it is the one that is wanted. */
	private boolean at(String wanted) {
		this.lock.readLock().lock();
		if (wanted.equals(this.revision)) {
			return true;
		}
		this.lock.readLock().unlock();
		return false;
	}

	/** Makes the graph, and keeps it where it is then. */
	private void move(String wanted, long until) {
		if (!locked()) {
			throw new DataNotReady(NOT_READY.formatted("after what others ask for"));
		}
		try {
			if (!wanted.equals(this.revision)) {
				this.revision = null;
				// opening it takes its time only once
				HistoricalDatabase opened = opened();
				opened.move(this.present, until, System.nanoTime() + this.databaseProperties.readTimeout().toNanos());
				this.revision = wanted;
			}
			this.lock.readLock().lock();
		}
		catch (HistoricalDatabase.HistoricalBuildTimeout ex) {
			throw new DataNotReady(NOT_READY.formatted("%s records so far".formatted(ex.records())));
		}
		finally {
			this.lock.writeLock().unlock();
		}
	}

	private boolean locked() {
		try {
			Duration patience = this.databaseProperties.readTimeout();
			return this.lock.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private HistoricalDatabase opened() {
		if (this.database == null) {
			this.database = HistoricalDatabase.open(this.databaseProperties);
		}
		return this.database;
	}

	@Override
	public void close() {
		this.lock.writeLock().lock();
		try {
			if (this.database != null) {
				this.database.close();
			}
		}
		finally {
			this.lock.writeLock().unlock();
		}
	}

}
