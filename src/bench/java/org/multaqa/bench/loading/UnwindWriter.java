package org.multaqa.bench.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Session;

/**
 * The other side: writes nodes and relationships by bare {@code UNWIND} statements
 * through the driver, as well as that can be done. Nodes of one kind travel in large
 * batches with all that hangs on them, one statement text for each kind, ends are found
 * in the index of a constraint, and nothing is read or merged. Its stopwatch runs only
 * while the driver is at work, not while rows are gathered.
 */
final class UnwindWriter {

	private static final int ROWS = 5000;

	private final Session session;

	private final ProcessorStopwatch watch;

	private final Map<UnwindBatch, List<Map<String, Object>>> open = new LinkedHashMap<>();

	UnwindWriter(Session session, ProcessorStopwatch watch) {
		this.session = session;
		this.watch = watch;
	}

	/** Takes a row, whose entries are named as the kind's statement wants them. */
	void add(UnwindBatch kind, Map<String, Object> row) {
		List<Map<String, Object>> rows = this.open.computeIfAbsent(kind, (any) -> new ArrayList<>());
		rows.add(row);
		if (rows.size() == ROWS) {
			write(kind, rows);
			rows.clear();
		}
	}

	/** Writes what is left. */
	void finish() {
		this.open.forEach(this::write);
		this.open.clear();
	}

	private void write(UnwindBatch kind, List<Map<String, Object>> rows) {
		if (rows.isEmpty()) {
			return;
		}
		this.watch.start();
		this.session.executeWriteWithoutResult(
				(transaction) -> transaction.run(kind.statement(), Map.of("rows", rows)).consume());
		this.watch.stop();
	}

	/**
	 * Rows that one statement writes.
	 *
	 * @param statement creates them
	 */
	record UnwindBatch(String statement) {

		/**
		 * Nodes, each with {@code properties}.
		 * @param unwindRelationships what relationships lead to other nodes, whose ids stand in the row as
		 * {@code end0} and so on
		 */
		static UnwindBatch nodes(List<String> labels, List<UnwindRelationship> unwindRelationships) {
			StringBuilder text = new StringBuilder("UNWIND $rows AS row\n");
			for (int i = 0; i < unwindRelationships.size(); i++) {
				text.append("MATCH (e%1$d:%2$s {id: row.end%1$d})\n".formatted(i, unwindRelationships.get(i).label()));
			}
			text.append("CREATE (n:%s) SET n = row.properties\n".formatted(String.join(":", labels)));
			for (int i = 0; i < unwindRelationships.size(); i++) {
				text.append(unwindRelationships.get(i).incoming() ? "CREATE (e%d)-[:%s]->(n)\n".formatted(i, unwindRelationships.get(i).type())
						: "CREATE (n)-[:%2$s]->(e%1$d)\n".formatted(i, unwindRelationships.get(i).type()));
			}
			return new UnwindBatch(text.toString());
		}

		/** Relationships, each with the ids {@code from} and {@code to}. */
		static UnwindBatch relationships(String type) {
			return new UnwindBatch("""
					UNWIND $rows AS row
					MATCH (from:Node {id: row.from})
					MATCH (to:Node {id: row.to})
					CREATE (from)-[tie:%s]->(to) SET tie = row.properties""".formatted(type));
		}

	}

	/**
	 * One end of a relationship of a new node.
	 *
	 * @param type of the relationship
	 * @param label by whose constraint the other node is found
	 * @param incoming whether it leads to the new node
	 */
	record UnwindRelationship(String type, String label, boolean incoming) {

	}

}
