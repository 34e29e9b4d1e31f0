package org.multaqa.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a table as CSV for spreadsheet programs: with a byte order mark, without which
 * they take Arabic for something else, and with an apostrophe before text that they would
 * take for a formula.
 *
 * @param <T> what a row is made of
 */
final class CsvTable<T> {

	private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

	/** What no spreadsheet shows, and some take for the end of the text. */
	private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

	private final Writer writer;

	private final List<Column<T>> columns;

	CsvTable(Writer writer, List<Column<T>> columns) throws IOException {
		this.writer = writer;
		this.columns = columns;
		writer.write('\uFEFF');
		line(columns.stream().map((column) -> column.name().replace('_', ' ')).toList());
	}

	void row(T row) throws IOException {
		line(this.columns.stream().map((column) -> cell(column, row)).toList());
	}

	private String cell(Column<T> column, T row) {
		String text = column.text(row).orElse("");
		return (column.type() == Column.Type.STRING && FORMULA.matcher(text).matches()) ? "'" + text : text;
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
