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
 * A second database beside the data, with the graph as it was known at another time.
 */
final class HistoricalDatabase implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final int RECORDS_AT_ONCE = 500;

	/** Sorts after every id, because ids are ASCII. */
	private static final String LAST = "\uffff";

	private final DatabaseProperties databaseProperties;

	private final RetryingDatabase retryingDatabase;

	private final StoredRecordParser storedRecordParser = new StoredRecordParser();

	private HistoricalDatabase(DatabaseProperties databaseProperties, RetryingDatabase retryingDatabase) {
		this.databaseProperties = databaseProperties;
		this.retryingDatabase = retryingDatabase;
	}

	/** Opens an empty database. */
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
	 * Changes the database to the records that were known before a time; records that do
	 * not differ are left alone. If it is stopped, the next call continues.
	 * @param present the database with the history
	 * @param until the time, in milliseconds since 1970 UTC
	 * @param end the time of {@link System#nanoTime()} at which to stop
	 * @throws HistoricalBuildTimeout if it is not complete by then
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

	/** Deletes the database: its contents follow from the history. */
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
					"The files in %s cannot be deleted; delete them, or give the user who runs this access to the data directory."
						.formatted(databaseProperties.directory()),
					ex);
		}
	}

	/**
	 * Thrown when the change takes longer than its time limit.
	 */
	static final class HistoricalBuildTimeout extends RuntimeException {

		private final int records;

		HistoricalBuildTimeout(int records) {
			super("Only %s records were checked in time.".formatted(records), null, false, false);
			this.records = records;
		}

		/** The number of records that were compared in time. */
		int records() {
			return this.records;
		}

	}

}
