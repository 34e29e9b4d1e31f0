package org.multaqa.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.cypher.TrayStatements;
import org.multaqa.intake.Tray;
import org.multaqa.intake.WaitingRecord;

/**
 * Keeps records that wait beside the graph, as nodes that are no part of it.
 *
 * @param isOpen whether records may wait
 */
record GraphTray(Database database, boolean isOpen) implements Tray {

	@Override
	public List<WaitingRecord> records() {
		return this.database.read(TrayStatements.all()).stream().map(GraphTray::record).toList();
	}

	private static WaitingRecord record(Map<String, Object> row) {
		return new WaitingRecord(text(row, "id"), text(row, "document"), text(row, "content"),
				Instant.ofEpochMilli((Long) Objects.requireNonNull(row.get("since"))), text(row, "by"),
				((List<?>) Objects.requireNonNull(row.get("problems"))).stream().map(String::valueOf).toList());
	}

	private static String text(Map<String, Object> row, String column) {
		return (String) Objects.requireNonNull(row.get(column));
	}

	@Override
	public void put(Collection<WaitingRecord> records) {
		List<Map<String, Object>> rows = records.stream().map(GraphTray::row).toList();
		this.database.write((writing) -> writing.run(TrayStatements.put(rows)));
	}

	private static Map<String, Object> row(WaitingRecord record) {
		return Map.of("id", record.id(), "document", record.document(), "content", record.content(), "since",
				record.since().toEpochMilli(), "by", record.by(), "problems", record.problems());
	}

	@Override
	public void take(Collection<String> records) {
		this.database.write((writing) -> writing.run(TrayStatements.take(records)));
	}

}
