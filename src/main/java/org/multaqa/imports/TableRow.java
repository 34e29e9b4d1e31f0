package org.multaqa.imports;

import java.util.List;

/**
 * A row of a table.
 *
 * @param file its file, as messages name it
 * @param header the columns
 * @param cells what stands in them
 * @param number as a spreadsheet counts it: the header is row 1
 * @param line the lines that it stands in
 */
record TableRow(String file, TableHeader header, List<String> cells, long number, TextLine line) {

	TableRow {
		cells = List.copyOf(cells);
	}

	/** What stands in a column; empty where nothing does. */
	String cell(String column) {
		Integer place = this.header.places().get(column);
		return (place != null && place < this.cells.size()) ? this.cells.get(place).strip() : "";
	}

}
