package org.multaqa.store;

import java.util.List;
import java.util.Map;

import org.multaqa.cypher.RecordStatements;
import org.multaqa.query.GraphVersion;
import org.springframework.stereotype.Component;

/** Tells the state of the graph by the turns that loads have taken at it. */
@Component
class TurnVersion implements GraphVersion {

	private final Database database;

	TurnVersion(Database database) {
		this.database = database;
	}

	@Override
	public String current() {
		List<Map<String, Object>> rows = this.database.read(RecordStatements.version());
		return rows.isEmpty() ? "0" : String.valueOf(rows.get(0).get("version"));
	}

}
