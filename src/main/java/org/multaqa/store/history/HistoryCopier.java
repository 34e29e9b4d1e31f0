package org.multaqa.store.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.cypher.load.HistoryQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.store.connection.Database;

/**
 * Copies the history of loads before a time to the historical database, so that changes
 * can be read there as they were known then.
 *
 * @param present the database with the whole history
 * @param past the historical database
 * @param until the first millisecond, since 1970 UTC, that does not count
 */
record HistoryCopier(Database present, Database past, long until) {

	private static final int LOADS_AT_ONCE = 1000;

	/** Copies the revisions of the records between two ids, the second included. */
	void bringRevisions(String after, String last) {
		Set<String> missing = ids(this.present, HistoryQueries.revisionsBefore(this.until, after, last));
		Set<String> here = ids(this.past, HistoryQueries.revisionsBefore(Long.MAX_VALUE, after, last));
		Set<String> later = here.stream().filter((id) -> !missing.contains(id)).collect(Collectors.toSet());
		missing.removeAll(here);
		if (!later.isEmpty()) {
			this.past.write((writeTransaction) -> writeTransaction.run(HistoryQueries.forget(later)));
		}
		if (!missing.isEmpty()) {
			List<Map<String, Object>> revisions = new ArrayList<>();
			this.present.read(HistoryQueries.changed(missing))
				.forEach((row) -> revisions.add(properties(row, "revision")));
			this.past.write((writeTransaction) -> writeTransaction.run(HistoryQueries.revisions(revisions)));
		}
	}

	/** Copies the loads. */
	void bringLoads() {
		this.past.write((writeTransaction) -> writeTransaction.run(HistoryQueries.forgetLoads(this.until)));
		List<Map<String, Object>> loads = new ArrayList<>();
		this.present.read(HistoryQueries.loadsBefore(this.until), (row) -> {
			loads.add(properties(row, "load"));
			if (loads.size() == LOADS_AT_ONCE) {
				write(loads);
			}
		});
		write(loads);
	}

	private void write(List<Map<String, Object>> loads) {
		this.past.write((writeTransaction) -> {
			loads.forEach((load) -> writeTransaction.run(HistoryQueries.load(load)));
			return loads.size();
		});
		loads.clear();
	}

	private static Set<String> ids(Database database, CypherQuery statement) {
		return database.read(statement)
			.stream()
			.map((row) -> String.valueOf(row.get("id")))
			.collect(Collectors.toSet());
	}

	private static Map<String, Object> properties(Map<String, Object> row, String column) {
		Map<String, Object> properties = new HashMap<>();
		((Map<?, ?>) Objects.requireNonNull(row.get(column)))
			.forEach((name, value) -> properties.put(String.valueOf(name), value));
		return properties;
	}

}
