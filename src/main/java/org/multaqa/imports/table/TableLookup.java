package org.multaqa.imports.table;

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

import org.multaqa.imports.mapping.TableMapping;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.text.KeyPositionIndex;
import org.multaqa.imports.text.RowValues;

/**
 * Finds rows of a table by their key. The positions of the rows are kept in memory; the
 * rows are read from the file.
 */
final class TableLookup implements Closeable {

	private static final int FILE_BITS = 8;

	private static final int MOST_KEPT = 4_096;

	private final String key;

	private final List<TableFile> files = new ArrayList<>();

	private final KeyPositionIndex index = new KeyPositionIndex();

	private final KeyPositionIndex preferred = new KeyPositionIndex();

	private final Map<String, TableRow> kept = new LinkedHashMap<>(64, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, TableRow> eldest) {
			return size() > MOST_KEPT;
		}

	};

	/**
	 * Reads all rows once.
	 * @param rowValues returns the values of a row
	 */
	TableLookup(TableMapping tableMapping, List<TableFile> files, Function<TableRow, RowValues> rowValues)
			throws IOException {
		this.key = Objects.requireNonNull(tableMapping.key());
		for (TableFile file : files) {
			this.files.add(file);
			read(file, this.files.size() - 1,
					(row) -> tableMapping.prefer() != null && tableMapping.prefer().holds(rowValues.apply(row)));
		}
	}

	/**
	 * Unreadable rows are ignored here; they are reported when the records of the table
	 * are made.
	 */
	private void read(TableFile file, int number, Predicate<TableRow> prefers) throws IOException {
		for (TextLine line = file.next(); line != null; line = file.next()) {
			try {
				TableRow row = file.read(line);
				String value = row.cell(this.key);
				if (!value.isEmpty()) {
					(prefers.test(row) ? this.preferred : this.index).putIfAbsent(value,
							(line.offset() << FILE_BITS) | number);
				}
			}
			catch (RowRejected ex) {
				continue;
			}
		}
	}

	/** The first row with a key. */
	Optional<TableRow> find(String value) {
		TableRow known = this.kept.get(value);
		if (known != null) {
			return Optional.of(known);
		}
		long place = (this.preferred.get(value) >= 0) ? this.preferred.get(value) : this.index.get(value);
		if (place < 0) {
			return Optional.empty();
		}
		try {
			TableRow row = this.files.get((int) (place & ((1 << FILE_BITS) - 1))).at(place >>> FILE_BITS);
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
