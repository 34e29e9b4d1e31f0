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

import org.multaqa.model.EntityKind;
import org.multaqa.model.FactKind;
import org.multaqa.model.Property;

/**
 * A ZIP file of tables: entities, sources, the facts of each kind, and citations, which
 * lead from a fact to a source.
 */
final class SpreadsheetTables implements Rendering {

	/**
	 * The first day that a ZIP file can name, so that the same graph gives the same
	 * bytes.
	 */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	@Override
	public void write(Contents contents, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		entities(contents, zip, "entities", (kind) -> kind != EntityKind.SOURCE);
		entities(contents, zip, "sources", (kind) -> kind == EntityKind.SOURCE);
		for (FactKind kind : FactKind.values()) {
			table(zip, kind.prefix() + "s", columns(kind), (table) -> contents.facts(kind, table::row));
		}
		table(zip, "citations", CitationRow.COLUMNS, (table) -> {
			for (FactKind kind : FactKind.values()) {
				contents.facts(kind, (fact) -> {
					for (CitationView citation : fact.citations()) {
						table.row(new CitationRow(fact.id(), citation));
					}
				});
			}
		});
		zip.finish();
	}

	private static void entities(Contents contents, ZipOutputStream zip, String name, Predicate<EntityKind> kinds)
			throws IOException {
		Set<Property> properties = Arrays.stream(Property.values())
			.filter((property) -> property.subjects().stream().anyMatch(kinds))
			.collect(Collectors.toSet());
		List<Column<EntityView>> columns = Stream
			.of(List.of(Column.<EntityView>of("id", EntityView::id)), EntityColumns.of(properties),
					EntityColumns.ties(properties))
			.flatMap(List::stream)
			.toList();
		table(zip, name, columns, (table) -> contents.entities((entity) -> {
			if (kinds.test(entity.kind())) {
				table.row(entity);
			}
		}));
	}

	private static List<Column<FactView>> columns(FactKind kind) {
		List<Column<FactView>> columns = new ArrayList<>();
		columns.add(Column.of("id", FactView::id));
		for (FactKind.End end : kind.ends()) {
			String name = end.relationship().toLowerCase(java.util.Locale.ROOT);
			columns.add(Column.joined(name, (fact) -> fact.ends(end.relationship()).stream().map(FactView.End::id)));
			columns.add(Column.joined(name + "_name",
					(fact) -> fact.ends(end.relationship()).stream().map(FactView.End::label)));
		}
		columns.addAll(FactColumns.of(kind));
		columns.addAll(FactColumns.when());
		columns.add(Column.joined("sources", (fact) -> fact.citations().stream().map(CitationView::source).distinct()));
		return columns;
	}

	private static <T> void table(ZipOutputStream zip, String name, List<Column<T>> columns, Filling<T> filling)
			throws IOException {
		ZipEntry entry = new ZipEntry(name + ".csv");
		entry.setTimeLocal(NO_TIME);
		zip.putNextEntry(entry);
		Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
		filling.fill(new CsvTable<>(writer, columns));
		writer.flush();
		zip.closeEntry();
	}

	/** Writes the rows of a table. */
	private interface Filling<T> {

		void fill(CsvTable<T> table) throws IOException;

	}

}
