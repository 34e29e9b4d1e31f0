package org.multaqa.store.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.cypher.load.NameQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.model.EntityId;
import org.multaqa.names.SearchKeys;
import org.multaqa.store.connection.Database;
import org.multaqa.store.diff.RecordRowBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives stored names the search keys of this version of the application.
 */
final class NameKeyMigration {

	private static final Logger LOG = LoggerFactory.getLogger(NameKeyMigration.class);

	private static final int AT_ONCE = 5_000;

	private NameKeyMigration() {
	}

	static void renew(Database database) {
		List<Map<String, Object>> known = database
			.write((writeTransaction) -> writeTransaction.run(NameQueries.version()));
		if (!known.isEmpty() && Objects.equals(known.get(0).get("version"), (long) SearchKeys.VERSION)) {
			return;
		}
		String last = "";
		while (true) {
			CypherQuery next = NameQueries.namesAfter(last, AT_ONCE);
			List<Map<String, Object>> names = database.write((writeTransaction) -> writeTransaction.run(next));
			if (names.isEmpty()) {
				break;
			}
			LOG.info("Preparing the database: search keys of {} names", names.size());
			CypherQuery keep = NameQueries.keepKeys(names.stream().map(NameKeyMigration::keyed).toList());
			database.write((writeTransaction) -> writeTransaction.run(keep));
			last = (String) Objects.requireNonNull(names.get(names.size() - 1).get("id"));
		}
		database.write((writeTransaction) -> writeTransaction.run(NameQueries.keepVersion(SearchKeys.VERSION)));
	}

	private static Map<String, Object> keyed(Map<String, Object> name) {
		Map<String, Object> keys = new HashMap<>(
				RecordRowBuilder.searchKeys((String) Objects.requireNonNull(name.get("text")),
						List.of(EntityId.parse((String) Objects.requireNonNull(name.get("subject"))).orElseThrow())));
		return Map.of("id", Objects.requireNonNull(name.get("id")), "keys", keys);
	}

}
