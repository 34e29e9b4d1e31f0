package org.multaqa.api.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An output stream to a client that must receive at a minimum rate.
 */
public final class MinimumRateOutput extends FilterOutputStream {

	/**
	 * The number of bytes written at once; small enough to notice a slow client while
	 * writing.
	 */
	private static final int AT_ONCE = 8192;

	private final MinimumRate pace = new MinimumRate();

	public MinimumRateOutput(OutputStream out) {
		super(out);
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		for (int done = 0; done < length; done += AT_ONCE) {
			int start = offset + done;
			int count = Math.min(AT_ONCE, length - done);
			this.pace.of(() -> {
				this.out.write(bytes, start, count);
				return count;
			});
		}
	}

}
