package org.multaqa.imports.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.imports.mapping.ImportMapping;
import org.multaqa.imports.mapping.TableMapping;

/** The tables of a mapping, with open lookups for those that are joined. */
public final class JoinedTables implements Closeable {

	private final Map<String, TableMapping> tables = new LinkedHashMap<>();

	private final Map<String, TableLookup> lookups = new HashMap<>();

	/**
	 * Opens the lookups of joined tables.
	 * @param files the files by table
	 */
	public static JoinedTables open(ImportMapping mapping, TableFileMatcher files) throws IOException {
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

	/** The values of the row with a key. */
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
