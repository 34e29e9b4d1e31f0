package org.multaqa.api.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServletRequest;
import org.multaqa.api.http.MinimumRate;
import org.multaqa.api.http.MinimumRateInput;
import org.multaqa.intake.document.file.DocumentStream;
import org.multaqa.query.error.ErrorCode;

/**
 * The body of a request, received completely into a temporary file.
 *
 * @param file the file, which is deleted on closing
 */
record SpooledBody(Path file) implements AutoCloseable {

	/**
	 * Receives a body.
	 * @param limit the largest number of bytes
	 * @param ending the extension of the file name; empty for a stream of documents
	 * @throws BadRequestBody if the body is larger, incomplete, or not what its headers
	 * say
	 */
	static SpooledBody of(HttpServletRequest request, long limit, String ending) throws IOException {
		if (request.getContentLengthLong() > limit) {
			throw tooLarge(limit);
		}
		SpooledBody spooledBody = new SpooledBody(Files.createTempFile("multaqa-load", ending));
		try {
			spooledBody.copy(request, limit);
			if (ending.isEmpty()) {
				spooledBody.check();
			}
			return spooledBody;
		}
		catch (IOException | RuntimeException ex) {
			spooledBody.close();
			throw ex;
		}
	}

	private void copy(HttpServletRequest request, long limit) throws IOException {
		byte[] buffer = new byte[1 << 16];
		long left = limit;
		try (OutputStream out = Files.newOutputStream(this.file)) {
			InputStream in = new MinimumRateInput(request.getInputStream());
			for (int count = read(in, buffer); count >= 0; count = read(in, buffer)) {
				left -= count;
				if (left < 0) {
					throw tooLarge(limit);
				}
				out.write(buffer, 0, count);
			}
		}
	}

	private static int read(InputStream in, byte[] buffer) {
		try {
			return in.read(buffer);
		}
		catch (MinimumRate.TooSlow ex) {
			throw new BadRequestBody(ErrorCode.TIMEOUT,
					"The request body arrives too slowly, and nothing of it was loaded; send it again on a faster connection.");
		}
		catch (IOException ex) {
			throw new BadRequestBody(ErrorCode.BAD_REQUEST,
					"The request body ended too early, and nothing of it was loaded; send it again.");
		}
	}

	private void check() {
		try {
			DocumentStream.check(this.file);
		}
		catch (IOException ex) {
			throw new BadRequestBody(ErrorCode.BAD_REQUEST,
					"The request body is not a stream of documents: it has %s; send JSON Lines as application/x-ndjson instead."
						.formatted(ex.getMessage()));
		}
	}

	private static BadRequestBody tooLarge(long limit) {
		return new BadRequestBody(ErrorCode.TOO_LARGE,
				"The request body has more than %s bytes, which is the limit; split it, or raise multaqa.limits.load."
					.formatted(limit));
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.file);
	}

}
