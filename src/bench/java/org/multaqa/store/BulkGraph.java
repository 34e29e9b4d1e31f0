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

import org.multaqa.bench.country.InventedCountry;
import org.multaqa.cypher.CypherStatement;
import org.multaqa.cypher.ListingStatements;
import org.multaqa.intake.Edit;
import org.multaqa.intake.Occasion;
import org.multaqa.intake.Rereading;
import org.multaqa.names.SearchKeys;
import org.multaqa.query.Concurrency;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.springframework.util.unit.DataSize;

/**
 * Writes the graph of a country as the loader would, only faster: the loader's own rows,
 * written past Cypher into a store without indexes, which are made at the end.
 */
public final class BulkGraph {

	private static final int BATCHES_AT_ONCE = 10;

	private final Settings settings;

	private BulkGraph(Settings settings) {
		this.settings = settings;
	}

	/** Writes it into a data directory that is empty. */
	public static void write(InventedCountry country, Path data) {
		new BulkGraph(settings(data)).write(country);
	}

	/**
	 * Tells graphs of different migrations and keys apart, in eight hexadecimal digits.
	 * Keys that are renewed in a graph leave its index in more pieces than writing it.
	 */
	public static String shape() {
		return Integer.toHexString(
				Objects.hash(Migration.bundled().stream().map(Migration::checksum).toList(), SearchKeys.VERSION));
	}

	static Settings settings(Path data) {
		return new Settings(data.toString(), "none", null, new Settings.Memory(DataSize.ofGigabytes(2), DataSize.ofMegabytes(128)),
				Duration.ofMinutes(10), Duration.ofMinutes(10), new Settings.Bolt(null), Concurrency.DEFAULT);
	}

	private void write(InventedCountry country) {
		BulkMemory memory = new BulkMemory();
		DatabaseManagementService neo4j = EmbeddedNeo4j.open(this.settings);
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

	private static void write(List<List<String>> batches, GraphDatabaseService graph, BulkMemory memory) {
		Rereading rereading = new Rereading();
		Occasion occasion = new Occasion("load/bulk", Instant.EPOCH, "bench");
		try (Transaction transaction = graph.beginTx()) {
			for (List<String> batch : batches) {
				BulkTransaction bulk = new BulkTransaction(memory, transaction);
				new BatchWriter(bulk, History.begin(bulk, occasion, 0)).write(
						batch.stream().map((content) -> Edit.of(rereading.read(content))).toList());
				bulk.remember();
			}
			transaction.commit();
		}
	}

	/** Does what needs indexes, or all that bears on it to be there. */
	private void finish(BulkMemory memory) {
		try (Door door = new Door(new EmbeddedWay(this.settings), this.settings, new Retries(Duration.ZERO))) {
			for (Migration migration : Migration.bundled()) {
				migration.statements()
					.stream()
					.filter((statement) -> statement.matches("(?s)(CREATE|DROP) (FULLTEXT |TEXT |RANGE )?(CONSTRAINT|INDEX).*"))
					.forEach((statement) -> door.schema(List.of(new CypherStatement(statement, Map.of()))));
				door.write((writing) -> writing.run(new CypherStatement(
						"CREATE (:Migration {version: $version, name: $name, checksum: $checksum})",
						Map.of("version", migration.version(), "name", migration.name(), "checksum",
								migration.checksum()))));
			}
			ContradictoryPeriods.renew(door);
			each(List.copyOf(memory.posts()), 200, door,
					(writing, posts) -> Settlement.settlePosts(writing, Set.copyOf(posts)));
			each(memory.meetings(), 2000, door, (writing, meetings) -> writing.run(ListingStatements.list(meetings)));
		}
	}

	private static void each(List<String> ids, int atOnce, Door door, BiConsumer<Writing, List<String>> work) {
		for (int from = 0; from < ids.size(); from += atOnce) {
			List<String> some = ids.subList(from, Math.min(ids.size(), from + atOnce));
			door.write((writing) -> {
				work.accept(writing, some);
				return true;
			});
		}
	}

}
