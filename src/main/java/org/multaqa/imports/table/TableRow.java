package org.multaqa.imports.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param file the name of its file in messages
 * @param header the columns
 * @param cells the cells
 * @param number the number in a spreadsheet, where the header is row 1
 * @param line the lines of the row
 */
record TableRow(String file, TableHeader header, List<String> cells, long number, TextLine line) {

	TableRow {
		cells = List.copyOf(cells);
	}

	/** The text in a column; empty if there is none. */
	String cell(String column) {
		Integer place = this.header.places().get(column);
		return (place != null && place < this.cells.size()) ? this.cells.get(place).strip() : "";
	}

}
