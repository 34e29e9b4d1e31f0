package org.multaqa.store.history;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.cypher.load.HistoryQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.intake.graph.RecordEdit;
import org.multaqa.intake.read.StoredRecordParser;
import org.multaqa.store.connection.Database;
import org.multaqa.store.connection.DatabaseProperties;
import org.multaqa.store.connection.EmbeddedBackend;
import org.multaqa.store.connection.RetryPolicy;
import org.multaqa.store.connection.RetryingDatabase;
import org.multaqa.store.connection.StartupException;
import org.multaqa.store.diff.ChangeLog;
import org.multaqa.store.load.BatchWriter;
import org.multaqa.store.migration.MigrationRunner;
import org.springframework.util.FileSystemUtils;

/**
 * A database beside the data that holds the graph of some other time.
 */
final class HistoricalDatabase implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final int RECORDS_AT_ONCE = 500;

	/** After every id, all of which are ASCII. */
	private static final String LAST = "\uffff";

	private final DatabaseProperties databaseProperties;

	private final RetryingDatabase retryingDatabase;

	private final StoredRecordParser storedRecordParser = new StoredRecordParser();

	private HistoricalDatabase(DatabaseProperties databaseProperties, RetryingDatabase retryingDatabase) {
		this.databaseProperties = databaseProperties;
		this.retryingDatabase = retryingDatabase;
	}

	/** Opens an empty one. */
	static HistoricalDatabase open(DatabaseProperties databaseProperties) {
		DatabaseProperties beside = databaseProperties.beside("past");
		remove(beside);
		return new HistoricalDatabase(beside, MigrationRunner
			.migrated(new RetryingDatabase(new EmbeddedBackend(beside), beside, new RetryPolicy(PATIENCE))));
	}

	List<Map<String, Object>> read(CypherQuery statement) {
		return this.retryingDatabase.read(statement);
	}

	/**
	 * Goes to the records that were known before a time: what the two have in common
	 * stays as it is. Broken off, it goes on the next time with what is left.
	 * @param present has the history
	 * @param until the time, in milliseconds since 1970 UTC
	 * @param end by {@link System#nanoTime()}, when to break off
	 * @throws HistoricalBuildTimeout if it has not come to the end by then
	 */
	void move(Database present, long until, long end) {
		HistoryCopier history = new HistoryCopier(present, this.retryingDatabase, until);
		history.bringLoads();
		int records = 0;
		String after = "";
		boolean more = true;
		while (more) {
			if (System.nanoTime() > end) {
				throw new HistoricalBuildTimeout(records);
			}
			Map<String, String> then = hashes(present.read(HistoryQueries.knownBefore(until, after, RECORDS_AT_ONCE)));
			more = then.size() == RECORDS_AT_ONCE;
			String last = more ? List.copyOf(then.keySet()).get(then.size() - 1) : LAST;
			take(present, until, then, hashes(this.retryingDatabase.read(HistoryQueries.between(after, last))));
			history.bringRevisions(after, last);
			records += then.size();
			after = last;
		}
	}

	private void take(Database present, long until, Map<String, String> then, Map<String, String> here) {
		List<RecordEdit> edits = new ArrayList<>();
		here.keySet()
			.stream()
			.filter((record) -> !then.containsKey(record))
			.map(RecordEdit::removal)
			.forEach(edits::add);
		Map<String, String> other = new HashMap<>(then);
		other.entrySet().removeAll(here.entrySet());
		if (!other.isEmpty()) {
			present.read(HistoryQueries.saidBefore(until, List.copyOf(other.keySet())))
				.forEach((row) -> edits.add(RecordEdit
					.of(this.storedRecordParser.read((String) Objects.requireNonNull(row.get("content"))))));
		}
		if (!edits.isEmpty()) {
			this.retryingDatabase
				.write((writeTransaction) -> new BatchWriter(writeTransaction, ChangeLog.NONE).write(edits));
		}
	}

	private static Map<String, String> hashes(List<Map<String, Object>> rows) {
		Map<String, String> hashes = new LinkedHashMap<>();
		rows.forEach((row) -> hashes.put((String) Objects.requireNonNull(row.get("record")),
				(String) Objects.requireNonNull(row.get("hash"))));
		return hashes;
	}

	/** Leaves nothing behind: what it holds follows from the history. */
	@Override
	public void close() {
		this.retryingDatabase.close();
		remove(this.databaseProperties);
	}

	private static void remove(DatabaseProperties databaseProperties) {
		try {
			FileSystemUtils.deleteRecursively(databaseProperties.directory());
		}
		catch (IOException ex) {
			throw new StartupException(
					"What is in %s cannot be removed; remove it, or give the data directory to the user who runs this."
						.formatted(databaseProperties.directory()),
					ex);
		}
	}

	/** It takes longer than it may. */
	static final class HistoricalBuildTimeout extends RuntimeException {

		private final int records;

		HistoricalBuildTimeout(int records) {
			super("Only %s records were looked at in time.".formatted(records), null, false, false);
			this.records = records;
		}

		/** How many were looked at in time. */
		int records() {
			return this.records;
		}

	}

}
