package org.multaqa.page;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A proxy that serves what stands at an address below a path of its own.
 */
final class PathPrefixProxy implements AutoCloseable {

	private static final List<String> OWN = List.of("host", "connection", "content-length", "upgrade",
			"transfer-encoding", "http2-settings");

	private final HttpClient client = HttpClient.newHttpClient();

	private final HttpServer server;

	private final String path;

	/**
	 * @param path such as {@code /portal}
	 * @param target the address that stands below it
	 */
	PathPrefixProxy(String path, String target) throws IOException {
		this.path = path;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext(path + "/", (exchange) -> pass(exchange, target));
		this.server.start();
	}

	String address() {
		return "http://localhost:%s%s".formatted(this.server.getAddress().getPort(), this.path);
	}

	private void pass(HttpExchange exchange, String target) throws IOException {
		String asked = exchange.getRequestURI().toString().substring(this.path.length());
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target + asked))
			.method(exchange.getRequestMethod(),
					HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
		exchange.getRequestHeaders().forEach((name, values) -> {
			if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
				values.forEach((value) -> request.header(name, value));
			}
		});
		try {
			HttpResponse<byte[]> response = this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
			response.headers().map().forEach((name, values) -> {
				if (!OWN.contains(name)) {
					exchange.getResponseHeaders().put(name, values);
				}
			});
			exchange.sendResponseHeaders(response.statusCode(),
					(response.body().length == 0) ? -1 : response.body().length);
			exchange.getResponseBody().write(response.body());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			exchange.close();
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
