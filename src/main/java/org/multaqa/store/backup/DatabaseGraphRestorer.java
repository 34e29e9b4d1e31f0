package org.multaqa.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.cypher.load.BackupQueries;
import org.multaqa.cypher.load.HistoryQueries;
import org.multaqa.cypher.load.PendingQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.intake.graph.RecordEdit;
import org.multaqa.intake.read.StoredRecordParser;
import org.multaqa.query.GraphRestorer;
import org.multaqa.query.error.InvalidBackup;
import org.multaqa.store.connection.Database;
import org.multaqa.store.diff.ChangeLog;
import org.multaqa.store.load.BatchWriter;
import org.springframework.stereotype.Component;

/**
 * Restores a backup into an empty database: writes the current records as a load would,
 * and the history as it was.
 */
@Component
public class DatabaseGraphRestorer implements GraphRestorer {

	private final Database database;

	private final StoredRecordParser storedRecordParser = new StoredRecordParser();

	public DatabaseGraphRestorer(Database database) {
		this.database = database;
	}

	@Override
	public Restored restore(Path file) throws IOException {
		BackupFile backup = new BackupFile(file);
		Map<BackupElement, Long> numbers = backup.check();
		if (number(BackupQueries.present()) > 0) {
			throw new InvalidBackup(
					"The graph is not empty, and a backup is restored into an empty one: name a new data directory with --multaqa.data.");
		}
		Batches batches = new Batches();
		Map<String, Object> state = backup.read(batches::add);
		batches.end();
		this.database.write((transaction) -> transaction.run(BackupQueries.state(state)));
		long different = number(BackupQueries.different());
		if (different > 0) {
			throw new IllegalStateException("%s records differ from the backup.".formatted(different));
		}
		return new Restored(batches.records, numbers.getOrDefault(BackupElement.REVISION, 0L),
				numbers.getOrDefault(BackupElement.LOAD, 0L), numbers.getOrDefault(BackupElement.PENDING, 0L));
	}

	private long number(CypherQuery query) {
		return (Long) Objects.requireNonNull(this.database.read(query).get(0).get("number"));
	}

	/** The elements in batches, each written in one transaction. */
	private final class Batches {

		private final List<Map<String, Object>> batch = new ArrayList<>();

		private BackupElement kind = BackupElement.LOAD;

		private long records;

		void add(BackupElement element, Map<String, Object> properties) {
			if (element != this.kind || this.batch.size() == BackupQueries.PAGE) {
				end();
			}
			this.kind = element;
			this.batch.add(properties);
		}

		void end() {
			if (!this.batch.isEmpty()) {
				switch (this.kind) {
					case LOAD -> loads();
					case REVISION -> revisions();
					case PENDING -> DatabaseGraphRestorer.this.database
						.write((transaction) -> transaction.run(PendingQueries.put(List.copyOf(this.batch))));
				}
				this.batch.clear();
			}
		}

		private void loads() {
			DatabaseGraphRestorer.this.database.write((transaction) -> {
				this.batch.forEach((load) -> transaction.run(HistoryQueries.load(load)));
				return true;
			});
		}

		/** The content of a current revision is that of its record. */
		private void revisions() {
			List<RecordEdit> edits = new ArrayList<>();
			List<Map<String, Object>> revisions = new ArrayList<>();
			for (Map<String, Object> revision : this.batch) {
				Map<String, Object> kept = new HashMap<>(revision);
				kept.values().removeIf(Objects::isNull);
				if (kept.containsKey("current")) {
					edits.add(RecordEdit.of(DatabaseGraphRestorer.this.storedRecordParser
						.read((String) Objects.requireNonNull(kept.remove("content")))));
				}
				revisions.add(kept);
			}
			DatabaseGraphRestorer.this.database.write((transaction) -> {
				new BatchWriter(transaction, ChangeLog.NONE).write(edits);
				return transaction.run(HistoryQueries.revisions(revisions));
			});
			this.records += edits.size();
		}

	}

}
