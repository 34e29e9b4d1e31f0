package org.multaqa.command.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream that stays open, such as standard output, for code that closes what it wrote.
 */
public final class UnclosedOutput extends FilterOutputStream {

	public UnclosedOutput(OutputStream out) {
		super(out);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		this.out.write(bytes, offset, length);
	}

	@Override
	public void close() throws IOException {
		flush();
	}

}
