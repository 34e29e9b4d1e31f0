package org.multaqa.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A client with one connection that it keeps open. It does no more than HTTP needs, so
 * that on a small machine the server is measured and not the client.
 */
final class BenchmarkHttpClient implements AutoCloseable {

	private final URI server;

	private Socket socket;

	private InputStream in;

	private OutputStream out;

	BenchmarkHttpClient(URI server) throws IOException {
		this.server = server;
		this.socket = connect(server);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
		this.out = this.socket.getOutputStream();
	}

	private static Socket connect(URI server) throws IOException {
		Socket socket = new Socket(server.getHost(), server.getPort());
		socket.setTcpNoDelay(true);
		return socket;
	}

	/** Makes the request once, to be sent often. */
	static byte[] request(URI server, String path, String json) {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		byte[] head = ("POST %s HTTP/1.1\r\nHost: %s:%d\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: %d\r\n\r\n"
			.formatted(path, server.getHost(), server.getPort(), body.length)).getBytes(StandardCharsets.US_ASCII);
		byte[] request = new byte[head.length + body.length];
		System.arraycopy(head, 0, request, 0, head.length);
		System.arraycopy(body, 0, request, head.length, body.length);
		return request;
	}

	/** Sends it, and reads the answer to its end. */
	byte[] call(byte[] request) throws IOException {
		this.out.write(request);
		this.out.flush();
		String status = line();
		long length = -1;
		boolean chunked = false;
		boolean closes = false;
		for (String line = line(); !line.isEmpty(); line = line()) {
			String header = line.toLowerCase(Locale.ROOT);
			if (header.startsWith("content-length:")) {
				length = Long.parseLong(header.substring(15).trim());
			}
			closes |= header.equals("connection: close");
			chunked |= header.startsWith("transfer-encoding:") && header.contains("chunked");
		}
		byte[] body = chunked ? chunks() : this.in.readNBytes((int) length);
		if (closes) {
			this.socket.close();
			this.socket = connect(this.server);
			this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
			this.out = this.socket.getOutputStream();
		}
		if (!status.contains(" 200")) {
			throw new IOException("%s answers %s: %s".formatted(this.server, status,
					new String(body, StandardCharsets.UTF_8)));
		}
		return body;
	}

	private byte[] chunks() throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
			body.write(this.in.readNBytes(size));
			line();
		}
		line();
		return body.toByteArray();
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new IOException("%s closed the connection.".formatted(this.server));
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
