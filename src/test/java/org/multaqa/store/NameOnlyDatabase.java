package org.multaqa.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.multaqa.cypher.CypherGenerator;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.cypher.query.CypherTemplate;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NameFolding;
import org.multaqa.query.limit.ConcurrencyLimits;
import org.multaqa.query.plan.FieldBinding;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.plan.SearchScope;
import org.multaqa.query.response.ResponseMapper;
import org.multaqa.store.connection.DatabaseProperties;
import org.multaqa.store.connection.EmbeddedBackend;
import org.multaqa.store.connection.RetryPolicy;
import org.multaqa.store.connection.RetryingDatabase;
import org.multaqa.store.diff.RecordRowBuilder;
import org.multaqa.store.migration.MigrationRunner;
import org.multaqa.store.read.SearchRanking;
import org.springframework.util.unit.DataSize;

/**
 * A database of its own with nothing but names, to look them up as the API does.
 */
final class NameOnlyDatabase implements AutoCloseable {

	private static final Projection ID = new Projection(
			List.of(new ProjectedField.Stored(new FieldBinding("id", "id", Set.of()), "id")));

	private static final QueryPlan.Search SEARCH = new QueryPlan.Search(new Parameter("text"),
			new SearchScope(null, null, null, null, null), new Parameter("first"), ID);

	private static final CypherTemplate FORM = CypherGenerator.of(SEARCH, false);

	private static final int AT_ONCE = 20_000;

	private final RetryingDatabase retryingDatabase;

	NameOnlyDatabase(Path directory) {
		DatabaseProperties databaseProperties = new DatabaseProperties(directory.toString(), "none", null,
				new DatabaseProperties.MemoryProperties(DataSize.ofMegabytes(64), DataSize.ofMegabytes(128)),
				Duration.ofMinutes(1), Duration.ofMinutes(10), new DatabaseProperties.BoltProperties(null),
				ConcurrencyLimits.DEFAULT);
		this.retryingDatabase = MigrationRunner.migrated(new RetryingDatabase(new EmbeddedBackend(databaseProperties),
				databaseProperties, new RetryPolicy(Duration.ofSeconds(30))));
	}

	/** Keeps names, each of an official of its own, numbered from 0. */
	void keep(List<String> names) {
		for (int from = 0; from < names.size(); from += AT_ONCE) {
			List<Map<String, Object>> rows = new ArrayList<>();
			for (int i = from; i < Math.min(names.size(), from + AT_ONCE); i++) {
				Map<String, Object> name = new HashMap<>(
						RecordRowBuilder.searchKeys(names.get(i), List.of(new EntityId(EntityKind.OFFICIAL, "n" + i))));
				name.putAll(Map.of("id", "name/" + i, "text", names.get(i), "language", "fr", "folded",
						NameFolding.fold(names.get(i))));
				rows.add(Map.of("id", id(i), "name", name));
			}
			this.retryingDatabase.write((writeTransaction) -> writeTransaction.run(new CypherQuery("""
					UNWIND $rows AS row
					CREATE (name:Node:Fact:Claim:Name)-[:SUBJECT]->(:Node:Entity:Official {id: row.id})
					SET name = row.name""", Map.of("rows", rows))));
		}
		run("CALL db.awaitIndexes(600)", Map.of());
	}

	static String id(int number) {
		return "official/n" + number;
	}

	/** The ids of those whose names fit best. */
	List<String> search(String text, int first) {
		Map<String, Object> given = Map.of("text", text, "first", first);
		return new SearchRanking(SEARCH, given).best(this.retryingDatabase.read(FORM.with(given)))
			.stream()
			.map((answer) -> String
				.valueOf(ResponseMapper.map(Objects.requireNonNull(answer.get(ResponseMapper.ANSWER))).get("id")))
			.toList();
	}

	/** What a full-text index finds by the words alone. */
	List<String> plain(String index, String text, int first) {
		return run("""
				CALL db.index.fulltext.queryNodes($index, $text, {limit: $first}) YIELD node
				RETURN [(node)-[:SUBJECT]->(entity) | entity.id][0] AS id""",
				Map.of("index", index, "text", text, "first", (long) first))
			.stream()
			.map((row) -> (String) Objects.requireNonNull(row.get("id")))
			.toList();
	}

	/**
	 * Indexes the names as they are. Neo4j wants each index to be on other properties, so
	 * a second one has one more that no name has.
	 */
	void index(String name, String analyzer) {
		this.retryingDatabase.schema(List.of(new CypherQuery(
				"CREATE FULLTEXT INDEX %s FOR (name:Name) ON EACH [name.text, name.%s] OPTIONS { indexConfig: { `fulltext.analyzer`: '%s' } }"
					.formatted(name, name, analyzer),
				Map.of())));
	}

	private List<Map<String, Object>> run(String statement, Map<String, Object> parameters) {
		return this.retryingDatabase.read(new CypherQuery(statement, parameters));
	}

	@Override
	public void close() {
		this.retryingDatabase.close();
	}

}
