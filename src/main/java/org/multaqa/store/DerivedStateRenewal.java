package org.multaqa.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.ListingStatements;
import org.multaqa.intake.Edit;
import org.multaqa.intake.Rereading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what another version of the application has derived from records to what this
 * one derives. A migration marks the meetings and records that it bears on; each keeps
 * its mark until it is done, so that a renewal that breaks off goes on at the next start.
 */
final class DerivedStateRenewal {

	private static final Logger LOG = LoggerFactory.getLogger(DerivedStateRenewal.class);

	private static final int AT_ONCE = 1_000;

	private DerivedStateRenewal() {
	}

	static void renew(Database database) {
		while (true) {
			List<Map<String, Object>> marked = database
				.write((writing) -> writing.run(ListingStatements.unsettled(AT_ONCE)));
			if (marked.isEmpty()) {
				return;
			}
			LOG.info("Preparing the database: {} meetings and records, by the rules of this version", marked.size());
			database.write((writing) -> {
				renew(writing, marked);
				return true;
			});
		}
	}

	private static void renew(Writing writing, List<Map<String, Object>> marked) {
		Rereading rereading = new Rereading();
		List<Edit> records = marked.stream()
			.filter((row) -> content(row) != null)
			.map((row) -> Edit.of(rereading.read(String.valueOf(content(row)))))
			.toList();
		if (!records.isEmpty()) {
			new BatchWriter(writing, Chronicle.NONE).reread(records);
		}
		Set<String> meetings = marked.stream()
			.filter((row) -> content(row) == null)
			.map(DerivedStateRenewal::id)
			.collect(Collectors.toSet());
		if (!meetings.isEmpty()) {
			new Settlement(writing, new Touched(new Plan(List.of(), Map.of()))).settleMeetings(meetings);
		}
		writing.run(ListingStatements.settled(marked.stream().map(DerivedStateRenewal::id).toList()));
	}

	private static String id(Map<String, Object> row) {
		return String.valueOf(row.get("id"));
	}

	private static @Nullable Object content(Map<String, Object> row) {
		return row.get("content");
	}

}
