package org.multaqa.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a table as CSV for spreadsheet programs: with a byte order mark, without which
 * they misread Arabic, and with an apostrophe before text that they would take for a
 * formula. A cell with several texts holds as many of them as fit.
 *
 * @param <T> the source of a row
 */
final class CsvTableWriter<T> {

	private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

	/**
	 * Characters that spreadsheets do not show, and that some take for the end of the
	 * text.
	 */
	private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

	/**
	 * The largest number of characters that spreadsheet programs show, without the
	 * apostrophe.
	 */
	private static final int LONGEST_CELL = 32_766;

	private final Writer writer;

	private final List<TableColumn<T>> columns;

	private boolean cut;

	CsvTableWriter(Writer writer, List<TableColumn<T>> columns) throws IOException {
		this.writer = writer;
		this.columns = columns;
		writer.write('\uFEFF');
		line(columns.stream().map((column) -> column.name().replace('_', ' ')).toList());
	}

	void row(T row) throws IOException {
		line(this.columns.stream().map((column) -> cell(column, row)).toList());
	}

	/** Whether some texts did not fit into their cells. */
	boolean isCut() {
		return this.cut;
	}

	/** The texts of a cell that do not fit into it. */
	static <T> List<String> rest(TableColumn<T> column, T row) {
		List<String> parts = (column.parts() != null) ? column.parts().apply(row).toList() : List.of();
		return parts.subList(fitting(parts), parts.size());
	}

	/** The number of texts that fit into one cell. */
	private static int fitting(List<String> parts) {
		int length = 0;
		for (int i = 0; i < parts.size(); i++) {
			length += parts.get(i).length() + ((i > 0) ? TableColumn.SEPARATOR.length() : 0);
			if (length > LONGEST_CELL) {
				return i;
			}
		}
		return parts.size();
	}

	private String cell(TableColumn<T> column, T row) {
		String text = column.text(row).orElse("");
		if (column.parts() != null && text.length() > LONGEST_CELL) {
			List<String> parts = column.parts().apply(row).toList();
			this.cut = true;
			text = String.join(TableColumn.SEPARATOR, parts.subList(0, fitting(parts)));
		}
		return (column.type() == TableColumn.ColumnType.STRING && FORMULA.matcher(text).matches()) ? "'" + text : text;
	}

	private void line(List<String> cells) throws IOException {
		String separator = "";
		for (String cell : cells) {
			this.writer.write(separator);
			this.writer.write(quoted(CONTROL.matcher(cell).replaceAll("\uFFFD")));
			separator = ",";
		}
		this.writer.write("\r\n");
	}

	private static String quoted(String text) {
		boolean plain = text.chars()
			.noneMatch((letter) -> letter == '"' || letter == ',' || letter == ';' || letter == '\n' || letter == '\r'
					|| letter == '\t');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

}
