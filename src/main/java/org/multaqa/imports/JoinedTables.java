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
final class JoinedTables implements Closeable {

	private final Map<String, TableMapping> tables = new LinkedHashMap<>();

	private final Map<String, TableLookup> lookups = new HashMap<>();

	/**
	 * Opens what other tables look up.
	 * @param files by table
	 */
	static JoinedTables open(ImportMapping mapping, TableFileMatcher files) throws IOException {
		JoinedTables tables = new JoinedTables();
		for (TableMapping tableMapping : mapping.tableMappings()) {
			tables.tables.put(tableMapping.name(), tableMapping);
			if (isJoined(mapping, tableMapping)) {
				List<TableFile> opened = new ArrayList<>();
				for (java.nio.file.Path file : files.of(tableMapping)) {
					opened.add(new TableFile(file, tableMapping.csvDialect()));
				}
				tables.lookups.put(tableMapping.name(),
						new TableLookup(tableMapping, opened, (row) -> new JoinedRowValues(tableMapping, row, tables)));
			}
		}
		return tables;
	}

	private static boolean isJoined(ImportMapping mapping, TableMapping tableMapping) {
		return mapping.tableMappings()
			.stream()
			.flatMap((other) -> other.joins().values().stream())
			.anyMatch((join) -> join.table().equals(tableMapping.name()));
	}

	/** What the row of a table with a key tells. */
	Optional<JoinedRowValues> find(String name, String key) {
		TableLookup lookup = this.lookups.get(name);
		TableMapping tableMapping = this.tables.get(name);
		return (lookup != null && tableMapping != null)
				? lookup.find(key).map((row) -> new JoinedRowValues(tableMapping, row, this)) : Optional.empty();
	}

	@Override
	public void close() throws IOException {
		for (TableLookup lookup : this.lookups.values()) {
			lookup.close();
		}
	}

}
