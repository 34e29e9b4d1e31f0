package org.multaqa.query;

/**
 * Is notified of each export.
 */
public interface ExportListener {

	/**
	 * Called when an export has ended.
	 * @param format the name of its format
	 * @param complete whether it was sent completely
	 */
	void exported(String format, boolean complete);

}
