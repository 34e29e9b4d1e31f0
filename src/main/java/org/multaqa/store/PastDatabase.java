package org.multaqa.store;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.cypher.CypherStatement;
import org.multaqa.cypher.HistoryStatements;
import org.multaqa.intake.Edit;
import org.multaqa.intake.Rereading;
import org.springframework.util.FileSystemUtils;

/**
 * A database beside the data that holds the graph of some other time.
 */
final class PastDatabase implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final int RECORDS_AT_ONCE = 500;

	/** After every id, all of which are ASCII. */
	private static final String LAST = "\uffff";

	private final Settings settings;

	private final Door door;

	private final Rereading rereading = new Rereading();

	private PastDatabase(Settings settings, Door door) {
		this.settings = settings;
		this.door = door;
	}

	/** Opens an empty one. */
	static PastDatabase open(Settings settings) {
		Settings beside = settings.beside("past");
		remove(beside);
		return new PastDatabase(beside,
				Migrations.migrated(new Door(new EmbeddedWay(beside), beside, new Retries(PATIENCE))));
	}

	List<Map<String, Object>> read(CypherStatement statement) {
		return this.door.read(statement);
	}

	/**
	 * Goes to the records that were known before a time: what the two have in common
	 * stays as it is. Broken off, it goes on the next time with what is left.
	 * @param present has the history
	 * @param until the time, in milliseconds since 1970 UTC
	 * @param end by {@link System#nanoTime()}, when to break off
	 * @throws OutOfTime if it has not come to the end by then
	 */
	void move(Database present, long until, long end) {
		HistoryBefore history = new HistoryBefore(present, this.door, until);
		history.bringLoads();
		int records = 0;
		String after = "";
		boolean more = true;
		while (more) {
			if (System.nanoTime() > end) {
				throw new OutOfTime(records);
			}
			Map<String, String> then = hashes(
					present.read(HistoryStatements.knownBefore(until, after, RECORDS_AT_ONCE)));
			more = then.size() == RECORDS_AT_ONCE;
			String last = more ? List.copyOf(then.keySet()).get(then.size() - 1) : LAST;
			take(present, until, then, hashes(this.door.read(HistoryStatements.between(after, last))));
			history.bringRevisions(after, last);
			records += then.size();
			after = last;
		}
	}

	private void take(Database present, long until, Map<String, String> then, Map<String, String> here) {
		List<Edit> edits = new ArrayList<>();
		here.keySet().stream().filter((record) -> !then.containsKey(record)).map(Edit::removal).forEach(edits::add);
		Map<String, String> other = new HashMap<>(then);
		other.entrySet().removeAll(here.entrySet());
		if (!other.isEmpty()) {
			present.read(HistoryStatements.saidBefore(until, List.copyOf(other.keySet())))
				.forEach((row) -> edits
					.add(Edit.of(this.rereading.read((String) Objects.requireNonNull(row.get("content"))))));
		}
		if (!edits.isEmpty()) {
			this.door.write((writing) -> new BatchWriter(writing, Chronicle.NONE).write(edits));
		}
	}

	private static Map<String, String> hashes(List<Map<String, Object>> rows) {
		Map<String, String> hashes = new LinkedHashMap<>();
		rows.forEach((row) -> hashes.put((String) Objects.requireNonNull(row.get("record")),
				(String) Objects.requireNonNull(row.get("hash"))));
		return hashes;
	}

	/** Leaves nothing behind: what it holds follows from the history. */
	@Override
	public void close() {
		this.door.close();
		remove(this.settings);
	}

	private static void remove(Settings settings) {
		try {
			FileSystemUtils.deleteRecursively(settings.directory());
		}
		catch (IOException ex) {
			throw new CannotStart(
					"What is in %s cannot be removed; remove it, or give the data directory to the user who runs this."
						.formatted(settings.directory()),
					ex);
		}
	}

	/** It takes longer than it may. */
	static final class OutOfTime extends RuntimeException {

		private final int records;

		OutOfTime(int records) {
			super("Only %s records were looked at in time.".formatted(records), null, false, false);
			this.records = records;
		}

		/** How many were looked at in time. */
		int records() {
			return this.records;
		}

	}

}
