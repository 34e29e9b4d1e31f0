package org.multaqa.export;

import java.util.List;

/**
 * A citation of a fact, as a row of a table.
 *
 * @param fact the fact's id
 * @param citation where it is said
 */
record CitationRow(String fact, CitationView citation) {

	static final List<Column<CitationRow>> COLUMNS = List.of(Column.of("id", (row) -> row.citation.id()),
			Column.of("fact", CitationRow::fact), Column.of("record", (row) -> row.citation.record()),
			Column.of("source", (row) -> row.citation.source()),
			Column.of("source_title", (row) -> row.citation.title()),
			Column.of("source_url", (row) -> row.citation.url()), Column.of("locator", (row) -> row.citation.locator()),
			Column.of("wording", (row) -> row.citation.wording()), Column.of("from", (row) -> row.citation.from()),
			Column.of("until", (row) -> row.citation.until()), Column.of("seen", (row) -> row.citation.seen()),
			new Column<>("disputed", Column.Type.BOOLEAN, (row) -> row.citation.disputed()));

}
