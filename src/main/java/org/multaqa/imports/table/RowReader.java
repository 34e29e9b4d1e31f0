package org.multaqa.imports.table;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Joins lines into rows. If a quote is not closed, or is closed within a cell, the row is
 * only its first line, so that one mistake does not affect the following rows.
 */
final class RowReader implements Closeable {

	private final LineReader lines;

	private final char delimiter;

	private final char quote;

	private @Nullable String mistake;

	private int blank;

	RowReader(LineReader lines, char delimiter, char quote) {
		this.lines = lines;
		this.delimiter = delimiter;
		this.quote = quote;
	}

	/** The next row that is not blank, or {@code null} after the last. */
	@Nullable TextLine next() throws IOException {
		this.mistake = null;
		this.blank = 0;
		TextLine first = this.lines.next();
		while (first != null && first.isBlank() && !first.cut()) {
			this.blank++;
			first = this.lines.next();
		}
		return (first != null) ? row(first) : null;
	}

	/** The number of blank lines before the last row. */
	int blank() {
		return this.blank;
	}

	/** The mistake in the quotes of the last row, or {@code null}. */
	@Nullable String mistake() {
		return this.mistake;
	}

	private TextLine row(TextLine first) throws IOException {
		List<TextLine> more = new ArrayList<>();
		QuoteState ends = new QuoteState(this.delimiter, this.quote);
		ends.take(first.bytes());
		long size = first.length();
		while (ends.isOpen() && !first.cut() && size <= LineReader.MOST) {
			TextLine next = this.lines.next();
			if (next == null) {
				break;
			}
			more.add(next);
			size += next.length();
			ends.take(next.bytes());
		}
		if (size > LineReader.MOST && more.isEmpty()) {
			this.mistake = "a row of more than 1 MB, which is more than a row may have";
			return first;
		}
		if (ends.isOpen() || ends.isBroken() || size > LineReader.MOST) {
			this.mistake = (ends.isBroken() && more.isEmpty())
					? "text after a closing quote, where the next cell should begin"
					: "a quote that is opened and not closed";
			this.lines.back(more);
			return first;
		}
		return more.isEmpty() ? first : together(first, more, (int) size);
	}

	private static TextLine together(TextLine first, List<TextLine> more, int size) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
		bytes.writeBytes(first.bytes());
		more.forEach((line) -> bytes.writeBytes(line.bytes()));
		return new TextLine(first.offset(), size, first.number(), bytes.toByteArray());
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

}
