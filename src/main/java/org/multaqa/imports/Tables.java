package org.multaqa.imports;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a mapping and what was opened to look rows up in them. */
final class Tables implements Closeable {

	private final Map<String, Table> tables = new LinkedHashMap<>();

	private final Map<String, Lookup> lookups = new HashMap<>();

	/**
	 * Opens what other tables look up.
	 * @param files by table
	 */
	static Tables open(Mapping mapping, TableFiles files) throws IOException {
		Tables tables = new Tables();
		for (Table table : mapping.tables()) {
			tables.tables.put(table.name(), table);
			if (isJoined(mapping, table)) {
				List<TableFile> opened = new ArrayList<>();
				for (java.nio.file.Path file : files.of(table)) {
					opened.add(new TableFile(file, table.writing()));
				}
				tables.lookups.put(table.name(), new Lookup(table, opened, (row) -> new RowTold(table, row, tables)));
			}
		}
		return tables;
	}

	private static boolean isJoined(Mapping mapping, Table table) {
		return mapping.tables()
			.stream()
			.flatMap((other) -> other.joins().values().stream())
			.anyMatch((join) -> join.table().equals(table.name()));
	}

	/** What the row of a table with a key tells. */
	Optional<RowTold> find(String name, String key) {
		Lookup lookup = this.lookups.get(name);
		Table table = this.tables.get(name);
		return (lookup != null && table != null) ? lookup.find(key).map((row) -> new RowTold(table, row, this))
				: Optional.empty();
	}

	@Override
	public void close() throws IOException {
		for (Lookup lookup : this.lookups.values()) {
			lookup.close();
		}
	}

}
