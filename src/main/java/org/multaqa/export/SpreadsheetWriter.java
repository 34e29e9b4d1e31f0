package org.multaqa.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.multaqa.export.view.CitationView;
import org.multaqa.export.view.EntityView;
import org.multaqa.export.view.FactView;
import org.multaqa.export.view.GraphSource;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.FactKind;

/**
 * Writes a ZIP file of CSV tables: entities, sources, the facts of each kind, citations,
 * which connect facts with sources, and the values that did not fit into a cell of
 * another table.
 */
final class SpreadsheetWriter implements GraphWriter {

	/**
	 * The earliest date of a ZIP entry; it is constant, so that equal graphs give equal
	 * bytes.
	 */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private static final String ENTITIES = "entities";

	private static final String SOURCES = "sources";

	private static final List<TableColumn<EntityView>> ENTITY_COLUMNS = entityColumns(
			(kind) -> kind != EntityKind.SOURCE);

	private static final List<TableColumn<EntityView>> SOURCE_COLUMNS = entityColumns(
			(kind) -> kind == EntityKind.SOURCE);

	@Override
	public void write(GraphSource graphSource, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		boolean entitiesCut = table(zip, ENTITIES, ENTITY_COLUMNS, (table) -> entities(graphSource, false, table::row));
		boolean sourcesCut = table(zip, SOURCES, SOURCE_COLUMNS, (table) -> entities(graphSource, true, table::row));
		List<FactKind> factsCut = new ArrayList<>();
		for (FactKind kind : FactKind.values()) {
			if (table(zip, name(kind), columns(kind), (table) -> graphSource.facts(kind, table::row))) {
				factsCut.add(kind);
			}
		}
		table(zip, "citations", CitationRow.COLUMNS, (table) -> {
			for (FactKind kind : FactKind.values()) {
				graphSource.facts(kind, (fact) -> {
					for (CitationView citation : fact.citations()) {
						table.row(new CitationRow(fact.id(), citation));
					}
				});
			}
		});
		table(zip, "further-values", OverflowValueRow.COLUMNS, (table) -> {
			if (entitiesCut) {
				entities(graphSource, false, (entity) -> rest(ENTITIES, ENTITY_COLUMNS, entity, entity.id(), table));
			}
			if (sourcesCut) {
				entities(graphSource, true, (source) -> rest(SOURCES, SOURCE_COLUMNS, source, source.id(), table));
			}
			for (FactKind kind : factsCut) {
				List<TableColumn<FactView>> columns = columns(kind);
				graphSource.facts(kind, (fact) -> rest(name(kind), columns, fact, fact.id(), table));
			}
		});
		zip.finish();
	}

	/**
	 * The name of the table of a kind of fact, in the plural: {@code mandates},
	 * {@code agenda-items}, {@code samenesses}.
	 */
	static String name(FactKind kind) {
		String one = kind.prefix();
		if (one.endsWith("y")) {
			return one.substring(0, one.length() - 1) + "ies";
		}
		return one + (one.endsWith("s") ? "es" : "s");
	}

	private static void entities(GraphSource graphSource, boolean sources,
			GraphSource.ElementVisitor<EntityView> elementVisitor) throws IOException {
		graphSource.entities((entity) -> {
			if ((entity.kind() == EntityKind.SOURCE) == sources) {
				elementVisitor.visit(entity);
			}
		});
	}

	private static List<TableColumn<EntityView>> entityColumns(Predicate<EntityKind> kinds) {
		Set<EntityProperty> properties = Arrays.stream(EntityProperty.values())
			.filter((property) -> property.subjects().stream().anyMatch(kinds))
			.collect(Collectors.toSet());
		return Stream
			.of(List.of(TableColumn.<EntityView>of("id", EntityView::id)), EntityColumns.of(properties),
					EntityColumns.ties(properties))
			.flatMap(List::stream)
			.toList();
	}

	private static <T> void rest(String table, List<TableColumn<T>> columns, T row, String id,
			CsvTableWriter<OverflowValueRow> values) throws IOException {
		for (TableColumn<T> column : columns) {
			for (String value : CsvTableWriter.rest(column, row)) {
				values.row(new OverflowValueRow(table, id, column.name(), value));
			}
		}
	}

	private static List<TableColumn<FactView>> columns(FactKind kind) {
		List<TableColumn<FactView>> columns = new ArrayList<>();
		columns.add(TableColumn.of("id", FactView::id));
		for (FactKind.EndDefinition end : kind.ends()) {
			String name = end.relationship().toLowerCase(java.util.Locale.ROOT);
			columns.add(TableColumn.joined(name,
					(fact) -> fact.ends(end.relationship()).stream().map(FactView.FactEndView::id)));
			columns.add(TableColumn.joined(name + "_name",
					(fact) -> fact.ends(end.relationship()).stream().map(FactView.FactEndView::label)));
		}
		columns.addAll(FactColumns.of(kind));
		columns.addAll(FactColumns.when());
		columns.add(new TableColumn<>("source_count", TableColumn.ColumnType.LONG,
				(fact) -> fact.citations().stream().map(CitationView::source).distinct().count()));
		return columns;
	}

	/** Writes a table, and returns whether some values did not fit into their cells. */
	private static <T> boolean table(ZipOutputStream zip, String name, List<TableColumn<T>> columns,
			TableRowsWriter<T> tableRowsWriter) throws IOException {
		ZipEntry entry = new ZipEntry(name + ".csv");
		entry.setTimeLocal(NO_TIME);
		zip.putNextEntry(entry);
		Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
		CsvTableWriter<T> table = new CsvTableWriter<>(writer, columns);
		tableRowsWriter.fill(table);
		writer.flush();
		zip.closeEntry();
		return table.isCut();
	}

	/** Writes the rows of a table. */
	private interface TableRowsWriter<T> {

		void fill(CsvTableWriter<T> table) throws IOException;

	}

}
