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
 * Reads the graph as it was known at some time. Since the graph follows from its records,
 * it is built from the records that were known then, in a second database beside the
 * data. For another time, only the records that differ are changed. The second database
 * can be rebuilt from the history at any time, and every start begins without it.
 */
@Component
public class HistoricalReads implements AutoCloseable {

	private static final String NOT_READY = "The graph of that time is still being built, %s; ask again in a moment.";

	private final Database present;

	private final DatabaseProperties databaseProperties;

	private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

	private @Nullable HistoricalDatabase database;

	/**
	 * The last revision in the second database, or {@code null} while it is being
	 * changed.
	 */
	private @Nullable String revision;

	HistoricalReads(Database present, DatabaseProperties databaseProperties) {
		this.present = present;
		this.databaseProperties = databaseProperties;
	}

	/**
	 * Runs a query that only reads.
	 * @param until the first millisecond, since 1970 UTC, from which records do not count
	 * @throws DataNotReady if building that graph takes longer than the read timeout
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

	/** Locks the graph against changes if it is the requested one. */
	private boolean at(String wanted) {
		this.lock.readLock().lock();
		if (wanted.equals(this.revision)) {
			return true;
		}
		this.lock.readLock().unlock();
		return false;
	}

	/** Changes the graph to the requested one, and then locks it against changes. */
	private void move(String wanted, long until) {
		if (!locked()) {
			throw new DataNotReady(NOT_READY.formatted("after other requests"));
		}
		try {
			if (!wanted.equals(this.revision)) {
				this.revision = null;
				// opening takes its time only once
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
