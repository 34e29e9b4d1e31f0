package org.multaqa.export;

import java.util.List;

import org.multaqa.export.view.CitationView;

/**
 * A citation of a fact, as a row of a table.
 *
 * @param fact the id of the fact
 * @param citation the citation
 */
record CitationRow(String fact, CitationView citation) {

	static final List<TableColumn<CitationRow>> COLUMNS = List.of(TableColumn.of("id", (row) -> row.citation.id()),
			TableColumn.of("fact", CitationRow::fact), TableColumn.of("record", (row) -> row.citation.record()),
			TableColumn.of("source", (row) -> row.citation.source()),
			TableColumn.of("source_title", (row) -> row.citation.title()),
			TableColumn.of("source_url", (row) -> row.citation.url()),
			TableColumn.of("locator", (row) -> row.citation.locator()),
			TableColumn.of("wording", (row) -> row.citation.wording()),
			TableColumn.of("from", (row) -> row.citation.from()),
			TableColumn.of("until", (row) -> row.citation.until()),
			TableColumn.of("seen", (row) -> row.citation.seen()),
			new TableColumn<>("disputed", TableColumn.ColumnType.BOOLEAN, (row) -> row.citation.disputed()));

}
