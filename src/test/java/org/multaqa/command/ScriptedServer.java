package org.multaqa.command;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A real HTTP server on loopback that answers as it is told and remembers what was asked.
 */
public final class ScriptedServer implements AutoCloseable {

	private final HttpServer server;

	public final List<String> bodies = new ArrayList<>();

	public final List<String> tokens = new ArrayList<>();

	public final List<String> asked = new ArrayList<>();

	public ScriptedServer() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.start();
	}

	public ScriptedServer on(String path, int status, Function<String, String> answer) {
		this.server.createContext(path, (exchange) -> {
			String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			this.asked.add(exchange.getRequestURI().toString());
			this.bodies.add(body);
			this.tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
			answer(exchange, status, answer.apply(body).getBytes(StandardCharsets.UTF_8));
		});
		return this;
	}

	public ScriptedServer redirecting(String path, String location) {
		this.server.createContext(path, (exchange) -> {
			exchange.getResponseHeaders().add("Location", location);
			answer(exchange, 302, new byte[0]);
		});
		return this;
	}

	/** Promises more than it sends, and hangs up. */
	public ScriptedServer breakingOff(String path) {
		this.server.createContext(path, (exchange) -> {
			exchange.sendResponseHeaders(200, 1_000);
			exchange.getResponseBody().write(new byte[10]);
			exchange.getResponseBody().flush();
			throw new IOException("enough");
		});
		return this;
	}

	private static void answer(HttpExchange exchange, int status, byte[] answer) throws IOException {
		exchange.sendResponseHeaders(status, (answer.length == 0) ? -1 : answer.length);
		try (OutputStream out = exchange.getResponseBody()) {
			out.write(answer);
		}
	}

	public URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
