package org.multaqa.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.multaqa.cypher.CypherStatement;
import org.multaqa.cypher.StatementForm;
import org.multaqa.cypher.Statements;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NameFolding;
import org.multaqa.query.Answers;
import org.multaqa.query.Concurrency;
import org.multaqa.query.Given;
import org.multaqa.query.Item;
import org.multaqa.query.Question;
import org.multaqa.query.SearchScope;
import org.multaqa.query.Shape;
import org.multaqa.query.Slot;
import org.springframework.util.unit.DataSize;

/**
 * A database of its own with nothing but names, to look them up as the API does.
 */
final class NameOnlyDatabase implements AutoCloseable {

	private static final Shape ID = new Shape(List.of(new Item.Stored(new Slot("id", "id", Set.of()), "id")));

	private static final Question.Search SEARCH = new Question.Search(new Given("text"),
			new SearchScope(null, null, null, null), new Given("first"), ID);

	private static final StatementForm FORM = Statements.of(SEARCH, false);

	private static final int AT_ONCE = 20_000;

	private final RetryingDatabase retryingDatabase;

	NameOnlyDatabase(Path directory) {
		DatabaseProperties databaseProperties = new DatabaseProperties(directory.toString(), "none", null,
				new DatabaseProperties.MemoryProperties(DataSize.ofMegabytes(64), DataSize.ofMegabytes(128)),
				Duration.ofMinutes(1), Duration.ofMinutes(10), new DatabaseProperties.BoltProperties(null),
				Concurrency.DEFAULT);
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
			this.retryingDatabase.write((writeTransaction) -> writeTransaction.run(new CypherStatement("""
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
			.map((answer) -> String.valueOf(Answers.map(Objects.requireNonNull(answer.get(Answers.ANSWER))).get("id")))
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
		this.retryingDatabase.schema(List.of(new CypherStatement(
				"CREATE FULLTEXT INDEX %s FOR (name:Name) ON EACH [name.text, name.%s] OPTIONS { indexConfig: { `fulltext.analyzer`: '%s' } }"
					.formatted(name, name, analyzer),
				Map.of())));
	}

	private List<Map<String, Object>> run(String statement, Map<String, Object> parameters) {
		return this.retryingDatabase.read(new CypherStatement(statement, parameters));
	}

	@Override
	public void close() {
		this.retryingDatabase.close();
	}

}
