package org.multaqa.imports.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads a file line by line, with any line ends. Lines that are too long are cut. Lines
 * can be put back.
 */
public final class LineReader implements Closeable {

	/** The largest number of bytes of a row. */
	static final int MOST = 1 << 20;

	private final InputStream in;

	private final Deque<TextLine> back = new ArrayDeque<>();

	private long at;

	private int number;

	/**
	 * Begins to read.
	 * @param at the number of bytes before this position in the file
	 * @param number the number of lines before it
	 */
	public LineReader(InputStream in, long at, int number) {
		this.in = new BufferedInputStream(in, 1 << 16);
		this.at = at;
		this.number = number;
	}

	/** The next line, or {@code null} after the last. */
	@Nullable public TextLine next() throws IOException {
		return this.back.isEmpty() ? read() : this.back.pop();
	}

	/** Puts lines back, so that they are read again in the same order. */
	void back(List<TextLine> lines) {
		for (int i = lines.size() - 1; i >= 0; i--) {
			this.back.push(lines.get(i));
		}
	}

	private @Nullable TextLine read() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
		long start = this.at;
		int next = this.in.read();
		if (next < 0) {
			return null;
		}
		while (next >= 0) {
			this.at++;
			if (bytes.size() < MOST) {
				bytes.write(next);
			}
			if (next == '\n' || (next == '\r' && !followsLineFeed())) {
				break;
			}
			next = this.in.read();
		}
		this.number++;
		return new TextLine(start, this.at - start, this.number, bytes.toByteArray());
	}

	private boolean followsLineFeed() throws IOException {
		this.in.mark(1);
		int next = this.in.read();
		this.in.reset();
		return next == '\n';
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
