package org.multaqa.imports.text;

import java.util.List;

import org.multaqa.imports.report.RowRejected;

/** The values of a row by name. */
public interface RowValues {

	/**
	 * The values of a column, or of a value that the mapping derives.
	 * @return empty if the cell is empty
	 * @throws RowRejected if the value cannot be derived from this row
	 */
	List<String> values(String name);

	/** The same row, with one value instead of all values of a name. */
	RowValues with(String name, String value);

}
