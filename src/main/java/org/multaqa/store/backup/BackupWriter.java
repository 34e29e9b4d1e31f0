package org.multaqa.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.multaqa.cypher.load.BackupQueries;
import org.multaqa.model.Sha256;
import org.multaqa.store.connection.Database;
import org.multaqa.store.connection.WriteTransaction;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup as JSON Lines: a first line with the counters of the graph, a line for
 * each load, revision and pending record, and a last line with their numbers and the
 * SHA-256 hash of all lines before it.
 */
public final class BackupWriter {

	/** The version of the format. */
	static final int FORMAT = 1;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Database database;

	public BackupWriter(Database database) {
		this.database = database;
	}

	/**
	 * Writes the backup; loads wait until it is written.
	 * @throws IOException if the stream cannot be written
	 */
	public void writeTo(OutputStream out) throws IOException {
		DigestOutputStream digested = new DigestOutputStream(new BufferedOutputStream(out, 65_536), Sha256.digest());
		Lines lines = new Lines(digested);
		try {
			this.database.write(lines::write);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		digested.flush();
	}

	/** The lines of one backup. */
	private static final class Lines {

		private final DigestOutputStream out;

		private boolean begun;

		Lines(DigestOutputStream out) {
			this.out = out;
		}

		/**
		 * Writes all lines. Written lines cannot be deleted, so the transaction is not
		 * retried.
		 */
		Boolean write(WriteTransaction transaction) {
			if (this.begun) {
				throw new IllegalStateException("The backup was interrupted by the database; run it again.");
			}
			this.begun = true;
			List<Map<String, Object>> state = transaction.run(BackupQueries.lockedState());
			Map<String, Object> head = new TreeMap<>();
			head.put("backup", FORMAT);
			head.put("state", state.isEmpty() ? Map.of() : properties(state.get(0)));
			line(head);
			Map<BackupElement, Long> numbers = new EnumMap<>(BackupElement.class);
			for (BackupElement element : BackupElement.values()) {
				numbers.put(element, elements(transaction, element));
			}
			Map<String, Object> end = new TreeMap<>();
			numbers.forEach((element, number) -> end.put(element.key(), number));
			end.put("sha256", HexFormat.of().formatHex(this.out.getMessageDigest().digest()));
			line(Map.of("end", end));
			return true;
		}

		private long elements(WriteTransaction transaction, BackupElement element) {
			long number = 0;
			String after = "";
			List<Map<String, Object>> page;
			do {
				page = transaction.run(element.page(after));
				for (Map<String, Object> row : page) {
					line(Map.of(element.key(), properties(row)));
					after = (String) Objects.requireNonNull(row.get("id"));
				}
				number += page.size();
			}
			while (page.size() == BackupQueries.PAGE);
			return number;
		}

		/** The properties of a node, sorted by name. */
		private static Map<?, ?> properties(Map<String, Object> row) {
			return new TreeMap<>((Map<?, ?>) Objects.requireNonNull(row.get("properties")));
		}

		private void line(Map<String, ?> line) {
			try {
				this.out.write((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
