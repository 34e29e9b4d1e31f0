package org.multaqa.store.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.cypher.load.HistoryQueries;
import org.multaqa.cypher.load.RecordQueries;
import org.multaqa.query.GraphVersion;
import org.multaqa.query.HistoryPosition;
import org.multaqa.query.InstantRange;
import org.multaqa.store.connection.Database;
import org.springframework.stereotype.Component;

/**
 * Reads the version of the graph from the count of write transactions and from the
 * history.
 */
@Component
public class DatabaseGraphVersion implements GraphVersion {

	private final Database database;

	public DatabaseGraphVersion(Database database) {
		this.database = database;
	}

	@Override
	public String current() {
		List<Map<String, Object>> rows = this.database.read(RecordQueries.version());
		return rows.isEmpty() ? "0" : String.valueOf(rows.get(0).get("version"));
	}

	@Override
	public InstantRange latest() {
		long at = this.database.read(HistoryQueries.latest())
			.stream()
			.findFirst()
			.map((row) -> (row.get("at") instanceof Long millis) ? millis : 0L)
			.orElse(0L);
		return InstantRange.parse(Instant.ofEpochMilli(at).toString());
	}

	@Override
	public HistoryPosition position() {
		return this.database.read(HistoryQueries.position())
			.stream()
			.findFirst()
			.map((row) -> new HistoryPosition((Long) Objects.requireNonNull(row.get("at")),
					(Long) Objects.requireNonNull(row.get("turn"))))
			.orElse(HistoryPosition.START);
	}

}
