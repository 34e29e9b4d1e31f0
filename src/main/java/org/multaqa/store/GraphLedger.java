package org.multaqa.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.multaqa.cypher.LedgerStatements;
import org.multaqa.intake.Change;
import org.multaqa.intake.Ledger;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.RecordVersion;
import org.springframework.stereotype.Component;

/**
 * The graph as the loading desk sees it.
 */
@Component
class GraphLedger implements Ledger {

	private final Database database;

	GraphLedger(Database database) {
		this.database = database;
	}

	@Override
	public Set<EntityId> known(Collection<EntityId> ids) {
		return this.database.read(LedgerStatements.known(texts(ids)))
			.stream()
			.map((row) -> id(row, "id"))
			.collect(Collectors.toSet());
	}

	@Override
	public List<EntityId> someOf(EntityKind kind) {
		return this.database.read(LedgerStatements.someOf(kind)).stream().map((row) -> id(row, "id")).toList();
	}

	@Override
	public Map<String, Set<EntityId>> bearersOf(Collection<String> keys) {
		return this.database.read(LedgerStatements.bearersOf(keys))
			.stream()
			.collect(Collectors.groupingBy((row) -> (String) row.get("key"),
					Collectors.mapping((row) -> id(row, "id"), Collectors.toCollection(TreeSet::new))));
	}

	@Override
	public Map<EntityId, EntityId> partOf(Collection<EntityId> ids) {
		Map<EntityId, EntityId> wholes = new HashMap<>();
		this.database.read(LedgerStatements.partOf(texts(ids)))
			.forEach((row) -> wholes.put(id(row, "part"), id(row, "whole")));
		return wholes;
	}

	@Override
	public Map<String, String> hashes(Collection<String> records) {
		return this.database.read(LedgerStatements.hashes(records))
			.stream()
			.collect(Collectors.toMap((row) -> (String) row.get("id"), (row) -> (String) row.get("hash")));
	}

	@Override
	public List<Change> apply(RecordVersion version) {
		return this.database.write((writing) -> new RecordWriter(writing).write(version));
	}

	@Override
	public List<List<Change>> rehearse(List<RecordVersion> versions) {
		try {
			return this.database.write((writing) -> {
				throw new Rehearsed(
						versions.stream().map((version) -> new RecordWriter(writing).write(version)).toList());
			});
		}
		catch (Rehearsed rehearsed) {
			return rehearsed.changes;
		}
	}

	private static List<String> texts(Collection<EntityId> ids) {
		return ids.stream().map(EntityId::toString).toList();
	}

	private static EntityId id(Map<String, Object> row, String column) {
		return EntityId.parse((String) Objects.requireNonNull(row.get(column))).orElseThrow();
	}

	/** Ends a rehearsal, so that its transaction is rolled back. */
	private static final class Rehearsed extends RuntimeException {

		private final transient List<List<Change>> changes;

		Rehearsed(List<List<Change>> changes) {
			super(null, null, false, false);
			this.changes = changes;
		}

	}

}
