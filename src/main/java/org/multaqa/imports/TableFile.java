package org.multaqa.imports;

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
import org.multaqa.imports.Table.Writing;
import org.multaqa.intake.document.Place;

/** One file of a table, read row by row. */
final class TableFile implements Closeable {

	private static final String EXPECTED = "a table with a first line that names its columns";

	private final Path file;

	private final String name;

	private final Writing writing;

	private final char delimiter;

	private final RowText text;

	private final CsvReaderBuilder reader;

	private final RowSource rows;

	private final Header header;

	private final @Nullable Line headerLine;

	private long number;

	/**
	 * Opens a file and reads its header.
	 * @throws Unusable if it is no such table
	 */
	TableFile(Path file, Writing writing) throws IOException {
		this.file = file;
		this.name = file.getFileName().toString();
		this.writing = writing;
		int mark = ByteOrderMark.length(file, writing.charset());
		SeparatorLine separator = SeparatorLine.of(file, mark);
		this.delimiter = delimiter(separator);
		this.text = new RowText(writing);
		this.reader = CsvReader.builder().fieldSeparator(this.delimiter).quoteCharacter(writing.quote());
		this.rows = open(mark + separator.length(), separator.isThere() ? 1 : 0);
		this.headerLine = writing.header().isEmpty() ? firstLine() : null;
		this.header = Header.of((this.headerLine != null) ? headerCells(this.headerLine) : writing.header());
		this.number = (this.headerLine != null) ? 1 + this.rows.blank() : 0;
	}

	private char delimiter(SeparatorLine separator) {
		if (separator.isThere()) {
			return separator.delimiter();
		}
		return (this.writing.delimiter() != null) ? this.writing.delimiter()
				: this.name.toLowerCase(Locale.ROOT).endsWith(".tsv") ? '\t' : ',';
	}

	private RowSource open(long offset, int linesBefore) throws IOException {
		RandomAccessFile open = new RandomAccessFile(this.file.toFile(), "r");
		open.seek(offset);
		return new RowSource(new LineSource(Channels.newInputStream(open.getChannel()), offset, linesBefore),
				this.delimiter, this.writing.quote());
	}

	private Line firstLine() throws IOException {
		Line line = this.rows.next();
		if (line == null) {
			throw new Unusable(Place.of(this.name), "an empty file", EXPECTED);
		}
		return line;
	}

	private List<String> headerCells(Line line) {
		try {
			if (this.rows.mistake() != null) {
				throw new Rejected(this.rows.mistake());
			}
			return cells(line);
		}
		catch (Rejected ex) {
			throw new Unusable(new Place(this.name, line.number(), 1, ""), ex.reason(), EXPECTED);
		}
	}

	Path file() {
		return this.file;
	}

	String name() {
		return this.name;
	}

	Header header() {
		return this.header;
	}

	char delimiter() {
		return this.delimiter;
	}

	/** The line that names the columns, or {@code null}. */
	@Nullable Line headerLine() {
		return this.headerLine;
	}

	/**
	 * The next row in which something stands, as it stands, or {@code null} after the
	 * last.
	 */
	@Nullable Line next() throws IOException {
		Line line = this.rows.next();
		this.number += (line != null) ? 1 + this.rows.blank() : 0;
		while (line != null && line.isEmpty(this.delimiter, this.writing.quote())) {
			line = this.rows.next();
			this.number += (line != null) ? 1 + this.rows.blank() : 0;
		}
		return line;
	}

	/**
	 * The cells of the row that came last.
	 * @throws Rejected if it is no row of this table
	 */
	Row read(Line line) {
		if (this.rows.mistake() != null) {
			throw new Rejected(this.rows.mistake());
		}
		return row(line, this.number);
	}

	/** A row that stands somewhere else in the file. */
	Row at(long offset) throws IOException {
		try (RowSource source = open(offset, 0)) {
			Line line = source.next();
			if (line == null || source.mistake() != null) {
				throw Rejected.of("a row of %s that has changed meanwhile", this.name);
			}
			return row(line, 0);
		}
	}

	private Row row(Line line, long rowNumber) {
		List<String> cells = cells(line);
		if (cells.size() != this.header.names().size()) {
			throw Rejected.of("%s cells, where the header has %s", cells.size(), this.header.names().size());
		}
		return new Row(this.name, this.header, cells, rowNumber, line);
	}

	private List<String> cells(Line line) {
		try {
			CsvRecord row = this.reader.ofSingleCsvRecord(this.text.of(line.bytes()));
			return row.getFields();
		}
		catch (CsvParseException ex) {
			throw new Rejected("what is no row: " + Phrase.tidy(String.valueOf(ex.getMessage())));
		}
	}

	@Override
	public void close() throws IOException {
		this.rows.close();
	}

}
