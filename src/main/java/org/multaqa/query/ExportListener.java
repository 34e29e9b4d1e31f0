package org.multaqa.query;

/**
 * Hears of each export.
 */
public interface ExportListener {

	/**
	 * An export has come to its end.
	 * @param format the word of its format
	 * @param complete whether all of it was sent
	 */
	void exported(String format, boolean complete);

}
