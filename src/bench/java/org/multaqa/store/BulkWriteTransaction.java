package org.multaqa.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.multaqa.cypher.load.DerivedStateQueries;
import org.multaqa.cypher.load.HistoryQueries;
import org.multaqa.cypher.load.IdentityQueries;
import org.multaqa.cypher.load.LookupQueries;
import org.multaqa.cypher.load.MeetingIndexQueries;
import org.multaqa.cypher.load.RecordQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.store.connection.WriteTransaction;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/**
 * Does what the loader's statements do without running them: knows each by its text, and
 * makes its nodes and relationships itself. What is new is all that it can write; a
 * statement that it does not know is an error, so that it never writes anything else than
 * the loader.
 */
final class BulkWriteTransaction implements WriteTransaction {

	private static final List<Map<String, Object>> NOTHING = List.of();

	private final Map<String, Consumer<List<Map<String, Object>>>> writing = new HashMap<>();

	private final Set<String> findingNothing = new HashSet<>();

	private final BulkWriterState memory;

	private final Map<String, Node> made = new HashMap<>();

	private final Transaction transaction;

	BulkWriteTransaction(BulkWriterState memory, Transaction transaction) {
		this.memory = memory;
		this.transaction = transaction;
		this.writing.put(RecordQueries.records(List.of()).text(), (rows) -> rows.forEach(this::record));
		this.writing.put(RecordQueries.entities(List.of()).text(), (rows) -> rows.forEach(this::entity));
		this.writing.put(RecordQueries.facts(List.of()).text(), (rows) -> rows.forEach(this::fact));
		this.writing.put(RecordQueries.citations(List.of()).text(), (rows) -> rows.forEach(this::citation));
		this.writing.put(DerivedStateQueries.drawShortcuts(List.of()).text(), (rows) -> rows.forEach(this::shortcut));
		this.writing.put(HistoryQueries.revisions(List.of()).text(),
				(rows) -> rows.forEach((row) -> node(List.of("Revision"), row)));
		this.findingNothing.addAll(List.of(RecordQueries.statedBy(List.of()).text(),
				RecordQueries.stored(List.of()).text(), IdentityQueries.mergedOf(List.of()).text(),
				DerivedStateQueries.claims(List.of()).text(), DerivedStateQueries.posts(List.of()).text()));
	}

	@Override
	public List<Map<String, Object>> run(CypherQuery statement) {
		String text = statement.text();
		if (text.equals(RecordQueries.takeTurn(0).text())) {
			return List.of(this.memory.takeTurn((Long) Objects.requireNonNull(statement.parameters().get("now"))));
		}
		if (text.equals(HistoryQueries.load(Map.of()).text())) {
			this.memory.load(map(Objects.requireNonNull(statement.parameters().get("load"))));
			return NOTHING;
		}
		if (text.equals(LookupQueries.known(List.of()).text())) {
			return ids(statement).stream()
				.filter((id) -> this.made.containsKey(id) || this.memory.knows(id))
				.map((id) -> Map.<String, Object>of("id", id))
				.toList();
		}
		if (text.equals(DerivedStateQueries.tenures(List.of()).text())) {
			this.memory.unsettled(ids(statement));
			return NOTHING;
		}
		if (text.equals(MeetingIndexQueries.list(List.of()).text())) {
			this.memory.unlisted(ids(statement));
			return NOTHING;
		}
		if (this.findingNothing.contains(text)) {
			return NOTHING;
		}
		Consumer<List<Map<String, Object>>> write = this.writing.get(text);
		if (write == null) {
			throw new IllegalStateException("The loader runs a statement that is not known here: " + text);
		}
		write.accept(rows(statement));
		return NOTHING;
	}

	/** Keeps what later batches speak of. */
	void remember() {
		this.made.forEach(this.memory::made);
	}

	private void record(Map<String, Object> row) {
		this.made.put("record " + row.get("id"), node(List.of("Record"), row));
	}

	private void entity(Map<String, Object> row) {
		List<String> labels = new ArrayList<>(List.of("Entity"));
		strings(row, "labels").stream().filter((label) -> !labels.contains(label)).forEach(labels::add);
		Map<String, Object> properties = map(Objects.requireNonNull(row.get("properties")));
		this.made.put((String) Objects.requireNonNull(properties.get("id")), node(labels, properties));
	}

	/** A mandate that follows from participations may have been stated by earlier batches. */
	private void fact(Map<String, Object> row) {
		List<String> labels = new ArrayList<>(List.of("Node", "Fact"));
		labels.addAll(strings(row, "labels"));
		Map<String, Object> properties = map(Objects.requireNonNull(row.get("properties")));
		String id = (String) Objects.requireNonNull(properties.get("id"));
		if (this.memory.knows(id)) {
			found(id).addLabel(BulkWriterState.UNSETTLED);
			return;
		}
		Node fact = node(labels, properties);
		this.made.put(id, fact);
		for (Object end : (Collection<?>) Objects.requireNonNull(row.get("ends"))) {
			Map<String, Object> to = map(end);
			tie(fact, (String) Objects.requireNonNull(to.get("type")),
					found((String) Objects.requireNonNull(to.get("entity"))));
		}
	}

	private void citation(Map<String, Object> row) {
		Node citation = node(List.of("Node", "Citation"), map(Objects.requireNonNull(row.get("properties"))));
		tie(found((String) Objects.requireNonNull(row.get("fact"))), "CITED_BY", citation);
		tie(citation, "SOURCE", found((String) Objects.requireNonNull(row.get("source"))));
		tie(citation, "IN_RECORD", found("record " + row.get("record")));
	}

	private void shortcut(Map<String, Object> row) {
		tie(found((String) Objects.requireNonNull(row.get("from"))), (String) Objects.requireNonNull(row.get("type")),
				found((String) Objects.requireNonNull(row.get("to"))));
	}

	private Node found(String id) {
		Node node = this.made.get(id);
		return (node != null) ? node : this.memory.found(id, this.transaction);
	}

	private Node node(List<String> labels, Map<String, Object> properties) {
		Node node = this.transaction.createNode(labels.stream().map(Label::label).toArray(Label[]::new));
		new LinkedHashMap<>(properties).forEach((name, value) -> {
			if (value != null) {
				node.setProperty(name, (value instanceof Collection<?> texts) ? texts.toArray(String[]::new)
						: (value instanceof Integer number) ? (Object) number.longValue() : value);
			}
		});
		return node;
	}

	private static void tie(Node from, String type, Node to) {
		from.createRelationshipTo(to, RelationshipType.withName(type));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> rows(CypherQuery statement) {
		return (List<Map<String, Object>>) Objects.requireNonNull(statement.parameters().get("rows"));
	}

	@SuppressWarnings("unchecked")
	private static List<String> ids(CypherQuery statement) {
		return (List<String>) Objects.requireNonNull(statement.parameters().get("ids"));
	}

	@SuppressWarnings("unchecked")
	private static List<String> strings(Map<String, Object> row, String name) {
		return (List<String>) Objects.requireNonNull(row.get(name));
	}

}
