package org.multaqa.export;

import java.util.List;

/**
 * A text that did not fit into its cell, as a row of a table.
 *
 * @param table the table of the cell
 * @param id the id of its row
 * @param column its column
 * @param value the text
 */
record OverflowValueRow(String table, String id, String column, String value) {

	static final List<TableColumn<OverflowValueRow>> COLUMNS = List.of(TableColumn.of("table", OverflowValueRow::table),
			TableColumn.of("id", OverflowValueRow::id), TableColumn.of("column", (row) -> row.column.replace('_', ' ')),
			TableColumn.of("value", OverflowValueRow::value));

}
