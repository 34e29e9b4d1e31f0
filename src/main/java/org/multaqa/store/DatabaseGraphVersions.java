package org.multaqa.store;

import java.time.Instant;

import org.multaqa.cypher.HistoryStatements;
import org.multaqa.query.GraphVersions;
import org.multaqa.query.Moment;
import org.springframework.stereotype.Component;

/**
 * Reads the version of the graph from its history.
 */
@Component
class DatabaseGraphVersions implements GraphVersions {

	private final Database database;

	DatabaseGraphVersions(Database database) {
		this.database = database;
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
