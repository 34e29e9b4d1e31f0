package org.multaqa.imports;

import java.util.List;

/** What a row tells under a name. */
interface RowValues {

	/**
	 * The values of a column, or of what the mapping makes of columns.
	 * @return none where the cell is empty
	 * @throws RowRejected where it cannot be made of this row
	 */
	List<String> values(String name);

	/** The same, with one value in place of all that stand under a name. */
	RowValues with(String name, String value);

}
