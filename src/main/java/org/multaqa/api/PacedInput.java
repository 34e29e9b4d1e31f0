package org.multaqa.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream from a sender who must keep up some pace.
 */
final class PacedInput extends FilterInputStream {

	private final StreamPace pace = new StreamPace();

	PacedInput(InputStream in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		return this.pace.of(() -> this.in.read(target, offset, length));
	}

}
