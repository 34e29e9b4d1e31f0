package org.multaqa.imports.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;
import org.multaqa.imports.mapping.TableMapping.CsvDialect;
import org.multaqa.imports.report.InvalidImport;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.text.TextTemplate;
import org.multaqa.intake.document.SourceLocation;

/** One file of a table, read row by row. */
final class TableFile implements Closeable {

	private static final String EXPECTED = "a table with a first line that names its columns";

	private final Path file;

	private final String name;

	private final CsvDialect csvDialect;

	private final char delimiter;

	private final RowDecoder text;

	private final CsvReaderBuilder reader;

	private final RowReader rows;

	private final TableHeader header;

	private final @Nullable TextLine headerLine;

	private long number;

	/**
	 * Opens a file and reads its header.
	 * @throws InvalidImport if the file does not have this format
	 */
	TableFile(Path file, CsvDialect csvDialect) throws IOException {
		this.file = file;
		this.name = file.getFileName().toString();
		this.csvDialect = csvDialect;
		int mark = ByteOrderMark.length(file, csvDialect.charset());
		SeparatorLine separator = SeparatorLine.of(file, mark);
		this.delimiter = delimiter(separator);
		this.text = new RowDecoder(csvDialect);
		this.reader = CsvReader.builder().fieldSeparator(this.delimiter).quoteCharacter(csvDialect.quote());
		this.rows = open(mark + separator.length(), separator.isThere() ? 1 : 0);
		this.headerLine = csvDialect.header().isEmpty() ? firstLine() : null;
		this.header = TableHeader.of((this.headerLine != null) ? headerCells(this.headerLine) : csvDialect.header());
		this.number = (this.headerLine != null) ? 1 + this.rows.blank() : 0;
	}

	private char delimiter(SeparatorLine separator) {
		if (separator.isThere()) {
			return separator.delimiter();
		}
		return (this.csvDialect.delimiter() != null) ? this.csvDialect.delimiter()
				: this.name.toLowerCase(Locale.ROOT).endsWith(".tsv") ? '\t' : ',';
	}

	private RowReader open(long offset, int linesBefore) throws IOException {
		RandomAccessFile open = new RandomAccessFile(this.file.toFile(), "r");
		open.seek(offset);
		return new RowReader(new LineReader(Channels.newInputStream(open.getChannel()), offset, linesBefore),
				this.delimiter, this.csvDialect.quote());
	}

	private TextLine firstLine() throws IOException {
		TextLine line = this.rows.next();
		if (line == null) {
			throw new InvalidImport(SourceLocation.of(this.name), "an empty file", EXPECTED);
		}
		return line;
	}

	private List<String> headerCells(TextLine line) {
		try {
			if (this.rows.mistake() != null) {
				throw new RowRejected(this.rows.mistake());
			}
			return cells(line);
		}
		catch (RowRejected ex) {
			throw new InvalidImport(new SourceLocation(this.name, line.number(), 1, ""), ex.reason(), EXPECTED);
		}
	}

	Path file() {
		return this.file;
	}

	String name() {
		return this.name;
	}

	TableHeader header() {
		return this.header;
	}

	char delimiter() {
		return this.delimiter;
	}

	/** The line with the names of the columns, or {@code null}. */
	@Nullable TextLine headerLine() {
		return this.headerLine;
	}

	/**
	 * The next row that is not empty, not yet decoded, or {@code null} after the last.
	 */
	@Nullable TextLine next() throws IOException {
		TextLine line = this.rows.next();
		this.number += (line != null) ? 1 + this.rows.blank() : 0;
		while (line != null && line.isEmpty(this.delimiter, this.csvDialect.quote())) {
			line = this.rows.next();
			this.number += (line != null) ? 1 + this.rows.blank() : 0;
		}
		return line;
	}

	/**
	 * The cells of the last row.
	 * @throws RowRejected if it does not fit this table
	 */
	TableRow read(TextLine line) {
		if (this.rows.mistake() != null) {
			throw new RowRejected(this.rows.mistake());
		}
		return row(line, this.number);
	}

	/** The row at another position in the file. */
	TableRow at(long offset) throws IOException {
		try (RowReader source = open(offset, 0)) {
			TextLine line = source.next();
			if (line == null || source.mistake() != null) {
				throw RowRejected.of("a row of %s that has changed meanwhile", this.name);
			}
			return row(line, 0);
		}
	}

	private TableRow row(TextLine line, long rowNumber) {
		List<String> cells = cells(line);
		if (cells.size() != this.header.names().size()) {
			throw RowRejected.of("%s cells, where the header has %s", cells.size(), this.header.names().size());
		}
		return new TableRow(this.name, this.header, cells, rowNumber, line);
	}

	private List<String> cells(TextLine line) {
		try {
			CsvRecord row = this.reader.ofSingleCsvRecord(this.text.of(line.bytes()));
			return row.getFields();
		}
		catch (CsvParseException ex) {
			throw new RowRejected("what is no row: " + TextTemplate.tidy(String.valueOf(ex.getMessage())));
		}
	}

	@Override
	public void close() throws IOException {
		this.rows.close();
	}

}
