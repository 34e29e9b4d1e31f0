package org.multaqa.bench.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.bench.loading.UnwindWriter.UnwindBatch;
import org.multaqa.bench.loading.UnwindWriter.UnwindRelationship;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/**
 * Reads the graph of a store that nobody else has open, and has the other side write the
 * same graph.
 */
final class GraphCopier implements AutoCloseable {

	private static final String NODES = """
			MATCH (node:%s)
			RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[tie]->(other) | %s] AS ties,
			  [(node)<-[tie:CITED_BY]-(fact) | ['CITED_BY', 'Fact', fact.id, true]] AS citing""";

	private static final String OUTGOING = "[type(tie), CASE WHEN other:Record THEN 'Record' ELSE 'Entity' END, other.id, false]";

	private final DatabaseManagementService neo4j;

	private final GraphDatabaseService graph;

	GraphCopier(Path data) {
		this.neo4j = new DatabaseManagementServiceBuilder(data).setConfig(BoltConnector.enabled, false)
			.setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
			.setConfig(HttpConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, 32L << 20)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.build();
		this.graph = this.neo4j.database("neo4j");
	}

	/** Copies it all; ends come before what leads to them. */
	void to(UnwindWriter bare) {
		nodes("Entity", "null", bare);
		nodes("Record", OUTGOING, bare);
		nodes("Fact", OUTGOING, bare);
		nodes("Citation", OUTGOING, bare);
		nodes("Merged", OUTGOING, bare);
		each("MATCH (from:Entity)-[tie]->(to:Entity) RETURN from.id AS from, type(tie) AS type, properties(tie) AS properties, to.id AS to",
				(row) -> bare.add(UnwindBatch.relationships((String) Objects.requireNonNull(row.get("type"))),
						Map.of("from", row.get("from"), "to", row.get("to"), "properties", row.get("properties"))));
		bare.finish();
	}

	private void nodes(String label, String outgoing, UnwindWriter bare) {
		each(NODES.formatted(label, outgoing), (row) -> {
			List<List<Object>> ties = new ArrayList<>();
			list(row, "ties").stream().filter(Objects::nonNull).forEach((tie) -> ties.add(tie(tie)));
			// a fact's way to its citations is written with them
			ties.removeIf((tie) -> "CITED_BY".equals(tie.get(0)));
			list(row, "citing").forEach((tie) -> ties.add(tie(tie)));
			ties.sort(Comparator.comparing((tie) -> tie.get(0) + " " + tie.get(2)));
			Map<String, Object> values = new HashMap<>(Map.of("properties", row.get("properties")));
			List<UnwindRelationship> unwindRelationships = new ArrayList<>();
			for (int i = 0; i < ties.size(); i++) {
				unwindRelationships.add(new UnwindRelationship((String) ties.get(i).get(0), (String) ties.get(i).get(1),
						(Boolean) ties.get(i).get(3)));
				values.put("end" + i, ties.get(i).get(2));
			}
			List<String> labels = list(row, "labels").stream().map(String::valueOf).sorted().toList();
			bare.add(UnwindBatch.nodes(labels, unwindRelationships), values);
		});
		bare.finish();
	}

	private static List<?> list(Map<String, Object> row, String column) {
		return (List<?>) Objects.requireNonNull(row.get(column));
	}

	private void each(String statement, java.util.function.Consumer<Map<String, Object>> row) {
		try (Transaction transaction = this.graph.beginTx(); Result result = transaction.execute(statement)) {
			result.forEachRemaining(row);
		}
	}

	@SuppressWarnings("unchecked")
	private static List<Object> tie(Object tie) {
		return (List<Object>) tie;
	}

	@Override
	public void close() {
		this.neo4j.shutdown();
	}

}
