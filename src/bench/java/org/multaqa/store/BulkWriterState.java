package org.multaqa.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;

/**
 * What one batch leaves for the next: where the entities are of which others speak, and
 * the posts whose holders are to be settled at the end.
 */
final class BulkWriterState {

	/** On facts with citations that their state does not yet follow from. */
	static final Label UNSETTLED = Label.label("Unsettled");

	private final Map<String, Long> nodes = new HashMap<>();

	private final Set<String> posts = new HashSet<>();

	private final List<String> meetings = new ArrayList<>();

	private Map<String, Object> load = Map.of();

	private long turn;

	Map<String, Object> takeTurn(long now) {
		this.turn++;
		return Map.of("turn", this.turn, "at", now);
	}

	void load(Map<String, Object> properties) {
		this.load = properties;
	}

	boolean knows(String id) {
		return this.nodes.containsKey(id);
	}

	@SuppressWarnings({ "deprecation", "removal" }) // a number takes less memory than the text in its place
	void made(String id, Node node) {
		boolean spokenOfAgain = id.indexOf('/') > 0 && !id.startsWith("record ") && (node
			.hasLabel(Label.label("Mandate"))
				|| (node.hasLabel(Label.label("Entity")) && !node.hasLabel(Label.label("Meeting"))
						&& !node.hasLabel(Label.label("Source"))));
		if (spokenOfAgain) {
			this.nodes.put(id, node.getId());
		}
	}

	@SuppressWarnings({ "deprecation", "removal" }) // a number takes less memory than the text in its place
	Node found(String id, Transaction transaction) {
		Long node = this.nodes.get(id);
		return transaction.getNodeById(
				Objects.requireNonNull(node, () -> "%s is not introduced before it is spoken of.".formatted(id)));
	}

	void unsettled(Collection<String> some) {
		this.posts.addAll(some);
	}

	Set<String> posts() {
		return this.posts;
	}

	void unlisted(Collection<String> some) {
		this.meetings.addAll(some);
	}

	List<String> meetings() {
		return this.meetings;
	}

	/** The one load and the count of turns, at the end. */
	void finish(Transaction transaction) {
		Node remembered = transaction.createNode(Label.label("Load"));
		this.load.forEach(remembered::setProperty);
		Node turns = transaction.createNode(Label.label("Turn"));
		turns.setProperty("of", "records");
		turns.setProperty("taken", this.turn);
		turns.setProperty("at", 0L);
	}

}
