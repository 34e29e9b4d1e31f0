package org.multaqa.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

import org.multaqa.bench.country.GeneratedCountry;
import org.multaqa.cypher.load.MeetingIndexQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.intake.graph.LoadInfo;
import org.multaqa.intake.graph.RecordEdit;
import org.multaqa.intake.read.StoredRecordParser;
import org.multaqa.names.SearchKeys;
import org.multaqa.query.limit.ConcurrencyLimits;
import org.multaqa.store.connection.DatabaseProperties;
import org.multaqa.store.connection.EmbeddedBackend;
import org.multaqa.store.connection.EmbeddedNeo4j;
import org.multaqa.store.connection.RetryPolicy;
import org.multaqa.store.connection.RetryingDatabase;
import org.multaqa.store.connection.WriteTransaction;
import org.multaqa.store.history.HistoryWriter;
import org.multaqa.store.load.BatchWriter;
import org.multaqa.store.load.DerivedStateUpdater;
import org.multaqa.store.migration.ContradictoryPeriodRepair;
import org.multaqa.store.migration.Migration;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.springframework.util.unit.DataSize;

/**
 * Writes the graph of a country as the loader would, only faster: the loader's own rows,
 * written past Cypher into a store without indexes, which are made at the end.
 */
public final class BulkGraphWriter {

	private static final int BATCHES_AT_ONCE = 10;

	private final DatabaseProperties databaseProperties;

	private BulkGraphWriter(DatabaseProperties databaseProperties) {
		this.databaseProperties = databaseProperties;
	}

	/** Writes it into a data directory that is empty. */
	public static void write(GeneratedCountry country, Path data) {
		new BulkGraphWriter(settings(data)).write(country);
	}

	/**
	 * Tells graphs of different migrations and keys apart, in eight hexadecimal digits.
	 * Keys that are renewed in a graph leave its index in more pieces than writing it.
	 */
	public static String shape() {
		return Integer.toHexString(
				Objects.hash(Migration.bundled().stream().map(Migration::checksum).toList(), SearchKeys.VERSION));
	}

	static DatabaseProperties settings(Path data) {
		return new DatabaseProperties(data.toString(), "none", null, new DatabaseProperties.MemoryProperties(DataSize.ofGigabytes(2), DataSize.ofMegabytes(128)),
				Duration.ofMinutes(10), Duration.ofMinutes(10), new DatabaseProperties.BoltProperties(null), ConcurrencyLimits.DEFAULT);
	}

	private void write(GeneratedCountry country) {
		BulkWriterState memory = new BulkWriterState();
		DatabaseManagementService neo4j = EmbeddedNeo4j.open(this.databaseProperties);
		try {
			GraphDatabaseService graph = neo4j.database(EmbeddedNeo4j.DATABASE);
			List<List<String>> waiting = new ArrayList<>();
			country.tell((batch) -> {
				waiting.add(batch);
				if (waiting.size() == BATCHES_AT_ONCE) {
					write(waiting, graph, memory);
					waiting.clear();
				}
			});
			write(waiting, graph, memory);
			try (Transaction transaction = graph.beginTx()) {
				memory.finish(transaction);
				transaction.commit();
			}
		}
		finally {
			neo4j.shutdown();
		}
		finish(memory);
	}

	private static void write(List<List<String>> batches, GraphDatabaseService graph, BulkWriterState memory) {
		StoredRecordParser storedRecordParser = new StoredRecordParser();
		LoadInfo loadInfo = new LoadInfo("load/bulk", Instant.EPOCH, "bench");
		try (Transaction transaction = graph.beginTx()) {
			for (List<String> batch : batches) {
				BulkWriteTransaction bulk = new BulkWriteTransaction(memory, transaction);
				new BatchWriter(bulk, HistoryWriter.begin(bulk, loadInfo, 0)).write(
						batch.stream().map((content) -> RecordEdit.of(storedRecordParser.read(content))).toList());
				bulk.remember();
			}
			transaction.commit();
		}
	}

	/** Does what needs indexes, or all that bears on it to be there. */
	private void finish(BulkWriterState memory) {
		try (RetryingDatabase retryingDatabase = new RetryingDatabase(new EmbeddedBackend(this.databaseProperties), this.databaseProperties, new RetryPolicy(Duration.ZERO))) {
			for (Migration migration : Migration.bundled()) {
				migration.statements()
					.stream()
					.filter((statement) -> statement.matches("(?s)(CREATE|DROP) (FULLTEXT |TEXT |RANGE )?(CONSTRAINT|INDEX).*"))
					.forEach((statement) -> retryingDatabase.schema(List.of(new CypherQuery(statement, Map.of()))));
				retryingDatabase.write((writeTransaction) -> writeTransaction.run(new CypherQuery(
						"CREATE (:Migration {version: $version, name: $name, checksum: $checksum})",
						Map.of("version", migration.version(), "name", migration.name(), "checksum",
								migration.checksum()))));
			}
			ContradictoryPeriodRepair.renew(retryingDatabase);
			each(List.copyOf(memory.posts()), 200, retryingDatabase,
					(writeTransaction, posts) -> DerivedStateUpdater.settlePosts(writeTransaction, Set.copyOf(posts)));
			each(memory.meetings(), 2000, retryingDatabase, (writeTransaction, meetings) -> writeTransaction.run(MeetingIndexQueries.list(meetings)));
		}
	}

	private static void each(List<String> ids, int atOnce, RetryingDatabase retryingDatabase, BiConsumer<WriteTransaction, List<String>> work) {
		for (int from = 0; from < ids.size(); from += atOnce) {
			List<String> some = ids.subList(from, Math.min(ids.size(), from + atOnce));
			retryingDatabase.write((writeTransaction) -> {
				work.accept(writeTransaction, some);
				return true;
			});
		}
	}

}
