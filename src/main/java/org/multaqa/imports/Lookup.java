package org.multaqa.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds rows of a table by their key: where each stands is kept in memory, the row itself
 * is read from the file.
 */
final class Lookup implements Closeable {

	private static final int FILE_BITS = 8;

	private static final int MOST_KEPT = 4_096;

	private final String key;

	private final List<TableFile> files = new ArrayList<>();

	private final KeyIndex index = new KeyIndex();

	private final KeyIndex preferred = new KeyIndex();

	private final Map<String, Row> kept = new LinkedHashMap<>(64, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Row> eldest) {
			return size() > MOST_KEPT;
		}

	};

	/**
	 * Reads all rows once.
	 * @param told says what a row tells
	 */
	Lookup(Table table, List<TableFile> files, Function<Row, Told> told) throws IOException {
		this.key = Objects.requireNonNull(table.key());
		for (TableFile file : files) {
			this.files.add(file);
			read(file, this.files.size() - 1, (row) -> table.prefer() != null && table.prefer().holds(told.apply(row)));
		}
	}

	/** Rows that cannot be read are told where the table's own records are made. */
	private void read(TableFile file, int number, Predicate<Row> prefers) throws IOException {
		for (Line line = file.next(); line != null; line = file.next()) {
			try {
				Row row = file.read(line);
				String value = row.cell(this.key);
				if (!value.isEmpty()) {
					(prefers.test(row) ? this.preferred : this.index).putIfAbsent(value,
							(line.offset() << FILE_BITS) | number);
				}
			}
			catch (Rejected ex) {
				continue;
			}
		}
	}

	/** The first row with a key. */
	Optional<Row> find(String value) {
		Row known = this.kept.get(value);
		if (known != null) {
			return Optional.of(known);
		}
		long place = (this.preferred.get(value) >= 0) ? this.preferred.get(value) : this.index.get(value);
		if (place < 0) {
			return Optional.empty();
		}
		try {
			Row row = this.files.get((int) (place & ((1 << FILE_BITS) - 1))).at(place >>> FILE_BITS);
			if (!row.cell(this.key).equals(value)) {
				return Optional.empty();
			}
			this.kept.put(value, row);
			return Optional.of(row);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		for (TableFile file : this.files) {
			file.close();
		}
	}

}
