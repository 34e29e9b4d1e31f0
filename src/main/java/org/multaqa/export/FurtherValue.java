package org.multaqa.export;

import java.util.List;

/**
 * One of several texts of a cell that found no room in it, as a row of a table.
 *
 * @param table the table in which the cell is
 * @param id the id of its row
 * @param column its column
 * @param value the text
 */
record FurtherValue(String table, String id, String column, String value) {

	static final List<Column<FurtherValue>> COLUMNS = List.of(Column.of("table", FurtherValue::table),
			Column.of("id", FurtherValue::id), Column.of("column", (row) -> row.column.replace('_', ' ')),
			Column.of("value", FurtherValue::value));

}
