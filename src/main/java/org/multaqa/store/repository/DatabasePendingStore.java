package org.multaqa.store.repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.cypher.load.PendingQueries;
import org.multaqa.intake.graph.PendingRecord;
import org.multaqa.intake.graph.PendingStore;
import org.multaqa.store.connection.Database;

/**
 * Stores pending records as nodes that are not part of the graph.
 *
 * @param isOpen whether records may become pending
 */
record DatabasePendingStore(Database database, boolean isOpen) implements PendingStore {

	@Override
	public List<PendingRecord> records() {
		return this.database.read(PendingQueries.all()).stream().map(DatabasePendingStore::record).toList();
	}

	private static PendingRecord record(Map<String, Object> row) {
		return new PendingRecord(text(row, "id"), text(row, "document"), text(row, "content"),
				Instant.ofEpochMilli((Long) Objects.requireNonNull(row.get("since"))), text(row, "by"),
				((List<?>) Objects.requireNonNull(row.get("problems"))).stream().map(String::valueOf).toList());
	}

	private static String text(Map<String, Object> row, String column) {
		return (String) Objects.requireNonNull(row.get(column));
	}

	@Override
	public void put(Collection<PendingRecord> records) {
		List<Map<String, Object>> rows = records.stream().map(DatabasePendingStore::row).toList();
		this.database.write((writeTransaction) -> writeTransaction.run(PendingQueries.put(rows)));
	}

	private static Map<String, Object> row(PendingRecord record) {
		return Map.of("id", record.id(), "document", record.document(), "content", record.content(), "since",
				record.since().toEpochMilli(), "by", record.by(), "problems", record.problems());
	}

	@Override
	public void take(Collection<String> records) {
		this.database.write((writeTransaction) -> writeTransaction.run(PendingQueries.take(records)));
	}

}
