package org.multaqa.store.migration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.multaqa.cypher.load.NamePeriodQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.intake.read.StoredRecordParser;
import org.multaqa.model.RecordVersion;
import org.multaqa.store.connection.Database;
import org.multaqa.store.diff.AffectedFacts;
import org.multaqa.store.diff.BatchDiff;
import org.multaqa.store.diff.RecordRowBuilder;
import org.multaqa.store.load.DerivedStateUpdater;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives stored names their periods, which follow from when their sources speak, and
 * updates the shown name of each entity.
 */
final class NamePeriodMigration {

	private static final Logger LOG = LoggerFactory.getLogger(NamePeriodMigration.class);

	/** To be raised when the same records lead to other periods than before. */
	private static final long VERSION = 1;

	private static final int AT_ONCE = 1_000;

	private NamePeriodMigration() {
	}

	static void renew(Database database) {
		List<Map<String, Object>> known = database
			.write((writeTransaction) -> writeTransaction.run(NamePeriodQueries.version()));
		if (!known.isEmpty() && Objects.equals(known.get(0).get("version"), VERSION)) {
			return;
		}
		StoredRecordParser storedRecordParser = new StoredRecordParser();
		each(database, NamePeriodQueries::recordsAfter, (rows) -> {
			CypherQuery keep = NamePeriodQueries.keepSpoken(rows.stream().map((row) -> {
				RecordVersion version = storedRecordParser.read((String) Objects.requireNonNull(row.get("content")));
				return Map.of("id", Objects.requireNonNull(row.get("id")), "properties",
						RecordRowBuilder.spoken(version));
			}).toList());
			return database.write((writeTransaction) -> writeTransaction.run(keep));
		});
		each(database, NamePeriodQueries::namedAfter, (rows) -> database.write((writeTransaction) -> {
			new DerivedStateUpdater(writeTransaction, new AffectedFacts(new BatchDiff(List.of(), Map.of())))
				.settleNames(rows.stream().map((row) -> (String) Objects.requireNonNull(row.get("id"))).toList());
			return rows;
		}));
		database.write((writeTransaction) -> writeTransaction.run(NamePeriodQueries.keepVersion(VERSION)));
	}

	/** Processes all rows in batches, in the order of ids. */
	private static void each(Database database, NextRowsQuery next,
			Function<List<Map<String, Object>>, List<Map<String, Object>>> work) {
		String last = "";
		while (true) {
			CypherQuery statement = next.after(last, AT_ONCE);
			List<Map<String, Object>> rows = database.write((writeTransaction) -> writeTransaction.run(statement));
			if (rows.isEmpty()) {
				return;
			}
			LOG.info("Preparing the database: periods of names, {} more", rows.size());
			work.apply(rows);
			last = (String) Objects.requireNonNull(rows.get(rows.size() - 1).get("id"));
		}
	}

	/**
	 * Generates the query for the next rows.
	 */
	private interface NextRowsQuery {

		CypherQuery after(String id, int most);

	}

}
