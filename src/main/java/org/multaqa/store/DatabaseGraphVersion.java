package org.multaqa.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.multaqa.cypher.HistoryStatements;
import org.multaqa.cypher.RecordStatements;
import org.multaqa.query.GraphVersion;
import org.multaqa.query.Moment;
import org.springframework.stereotype.Component;

/**
 * Reads the version of the graph: by the turns that loads have taken at it, and from its
 * history.
 */
@Component
class DatabaseGraphVersion implements GraphVersion {

	private final Database database;

	DatabaseGraphVersion(Database database) {
		this.database = database;
	}

	@Override
	public String current() {
		List<Map<String, Object>> rows = this.database.read(RecordStatements.version());
		return rows.isEmpty() ? "0" : String.valueOf(rows.get(0).get("version"));
	}

	@Override
	public Moment latest() {
		long at = this.database.read(HistoryStatements.latest())
			.stream()
			.findFirst()
			.map((row) -> (row.get("at") instanceof Long millis) ? millis : 0L)
			.orElse(0L);
		return Moment.parse(Instant.ofEpochMilli(at).toString());
	}

}
