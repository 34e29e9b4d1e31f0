package org.multaqa.api.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An input stream from a client that must send at a minimum rate.
 */
public final class MinimumRateInput extends FilterInputStream {

	private final MinimumRate pace = new MinimumRate();

	public MinimumRateInput(InputStream in) {
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
