package org.multaqa.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.multaqa.cypher.CypherStatement;
import org.multaqa.cypher.RecordStatements;
import org.multaqa.intake.Change;
import org.multaqa.model.Assertion;
import org.multaqa.model.EntityId;
import org.multaqa.model.Fact;
import org.multaqa.model.RecordVersion;

/**
 * Has a record take effect in a transaction: takes back what only its former version
 * said, adds what only the new one says, and settles what follows.
 *
 * @param writing the transaction
 */
record RecordWriter(Writing writing) {

	List<Change> write(RecordVersion version) {
		this.writing.run(RecordStatements.takeTurn());
		Former former = Former.of(this.writing.run(RecordStatements.statedBy(version.id())));
		Map<String, Assertion> stated = new LinkedHashMap<>();
		version.assertions().forEach((assertion) -> stated.put(assertion.citationId(version.id()), assertion));
		Map<String, Fact> gone = former.without(stated.keySet());
		Map<String, Assertion> added = new LinkedHashMap<>(stated);
		added.keySet().removeAll(former.citations().keySet());

		Set<String> known = among(facts(added.values()), RecordStatements::known);
		takeBack(gone);
		this.writing.run(RecordStatements.record(version));
		state(version, added, known);
		Set<String> now = stated.values()
			.stream()
			.map((assertion) -> assertion.fact().id())
			.collect(Collectors.toSet());
		List<String> dropped = gone.values()
			.stream()
			.map(Fact::id)
			.filter((id) -> !now.contains(id))
			.distinct()
			.toList();
		Set<String> removed = among(dropped, RecordStatements::removeUncited);

		Set<String> touchedFacts = new LinkedHashSet<>(now);
		touchedFacts.addAll(dropped);
		Set<String> touchedEntities = former.entities();
		version.entities().map(EntityId::toString).forEach(touchedEntities::add);
		new Settlement(this.writing).settle(touchedFacts, touchedEntities);
		if (!dropped.isEmpty()) {
			this.writing.run(RecordStatements.removeUnstated(List.copyOf(touchedEntities)));
		}
		return changes(former, gone, added, known, removed, now);
	}

	/** Those of the ids that a statement answers with. */
	private Set<String> among(List<String> ids, Function<List<String>, CypherStatement> statement) {
		return ids.isEmpty() ? Set.of() : ids(this.writing.run(statement.apply(ids)));
	}

	private void takeBack(Map<String, Fact> gone) {
		if (!gone.isEmpty()) {
			this.writing.run(RecordStatements.removeCitations(List.copyOf(gone.keySet())));
		}
	}

	private void state(RecordVersion version, Map<String, Assertion> added, Set<String> known) {
		this.writing.run(RecordStatements.entities(version.entities()
			.map((id) -> Map.<String, Object>of("id", id.toString(), "labels", id.kind().labels()))
			.toList()));
		FactRows rows = FactRows.of(added, known);
		if (!rows.facts().isEmpty()) {
			this.writing.run(RecordStatements.facts(rows.facts()));
		}
		this.writing.run(RecordStatements.published(version));
		if (!rows.citations().isEmpty()) {
			this.writing.run(RecordStatements.citations(version, rows.citations()));
		}
	}

	private static List<Change> changes(Former former, Map<String, Fact> gone, Map<String, Assertion> added,
			Set<String> known, Set<String> removed, Set<String> now) {
		Map<String, Change> changes = new TreeMap<>();
		for (Assertion assertion : added.values()) {
			Fact fact = assertion.fact();
			boolean created = !known.contains(fact.id()) && !former.facts().contains(fact.id());
			changes.put(fact.id(), new Change(created ? Change.Action.CREATED : Change.Action.CITED, fact));
		}
		for (Fact fact : gone.values()) {
			if (removed.contains(fact.id())) {
				changes.put(fact.id(), new Change(Change.Action.REMOVED, fact));
			}
			else if (!now.contains(fact.id())) {
				changes.put(fact.id(), new Change(Change.Action.UNCITED, fact));
			}
			else {
				changes.putIfAbsent(fact.id(), new Change(Change.Action.CITED, fact));
			}
		}
		return new ArrayList<>(changes.values());
	}

	private static List<String> facts(Iterable<Assertion> assertions) {
		Set<String> ids = new LinkedHashSet<>();
		assertions.forEach((assertion) -> ids.add(assertion.fact().id()));
		return List.copyOf(ids);
	}

	private static Set<String> ids(List<Map<String, Object>> rows) {
		return rows.stream().map((row) -> (String) row.get("id")).collect(Collectors.toSet());
	}

}
