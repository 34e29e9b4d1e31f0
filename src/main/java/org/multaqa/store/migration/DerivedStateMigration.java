package org.multaqa.store.migration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.load.MeetingIndexQueries;
import org.multaqa.intake.graph.RecordEdit;
import org.multaqa.intake.read.StoredRecordParser;
import org.multaqa.store.connection.Database;
import org.multaqa.store.connection.WriteTransaction;
import org.multaqa.store.diff.AffectedFacts;
import org.multaqa.store.diff.BatchDiff;
import org.multaqa.store.diff.ChangeLog;
import org.multaqa.store.load.BatchWriter;
import org.multaqa.store.load.DerivedStateUpdater;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Updates derived state that another version of the application wrote. A migration marks
 * the meetings and records concerned; each keeps its mark until it is updated, so that an
 * interrupted update continues at the next start.
 */
final class DerivedStateMigration {

	private static final Logger LOG = LoggerFactory.getLogger(DerivedStateMigration.class);

	private static final int AT_ONCE = 1_000;

	private DerivedStateMigration() {
	}

	static void renew(Database database) {
		while (true) {
			List<Map<String, Object>> marked = database
				.write((writeTransaction) -> writeTransaction.run(MeetingIndexQueries.unsettled(AT_ONCE)));
			if (marked.isEmpty()) {
				return;
			}
			LOG.info("Preparing the database: {} meetings and records, by the rules of this version", marked.size());
			database.write((writeTransaction) -> {
				renew(writeTransaction, marked);
				return true;
			});
		}
	}

	private static void renew(WriteTransaction writeTransaction, List<Map<String, Object>> marked) {
		StoredRecordParser storedRecordParser = new StoredRecordParser();
		List<RecordEdit> records = marked.stream()
			.filter((row) -> content(row) != null)
			.map((row) -> RecordEdit.of(storedRecordParser.read(String.valueOf(content(row)))))
			.toList();
		if (!records.isEmpty()) {
			new BatchWriter(writeTransaction, ChangeLog.NONE).reread(records);
		}
		Set<String> meetings = marked.stream()
			.filter((row) -> content(row) == null)
			.map(DerivedStateMigration::id)
			.collect(Collectors.toSet());
		if (!meetings.isEmpty()) {
			new DerivedStateUpdater(writeTransaction, new AffectedFacts(new BatchDiff(List.of(), Map.of())))
				.settleMeetings(meetings);
		}
		writeTransaction.run(MeetingIndexQueries.settled(marked.stream().map(DerivedStateMigration::id).toList()));
	}

	private static String id(Map<String, Object> row) {
		return String.valueOf(row.get("id"));
	}

	private static @Nullable Object content(Map<String, Object> row) {
		return row.get("content");
	}

}
