package org.multaqa.page;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.api.FrontDoorOnly;
import org.multaqa.api.RunningServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page on another port asks from a real browser, which keeps what is not let in from
 * it.
 */
class BrowserCorsIT {

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void pageAsksByPostAndByGetWhereItIsLetIn(boolean letIn) throws IOException {
		HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		other.createContext("/", (exchange) -> {
			byte[] page = "<!doctype html><title>Other</title>".getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "text/html");
			exchange.sendResponseHeaders(200, page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
		other.start();
		String origin = "http://localhost:" + other.getAddress().getPort();
		try (RunningServer server = FrontDoorOnly
			.start(letIn ? "spring.graphql.cors.allowed-origins=" + origin : "spring.graphql.cors.allowed-origins=");
				BrowserSession browserSession = new BrowserSession(InstalledBrowser.find(), "en-GB")) {
			Page page = browserSession.page();
			page.navigate(origin + "/");
			String endpoint = server.at("/graphql").toString();

			Object posted = page.evaluate(
					"""
							url => fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json', 'Authorization': 'Bearer x' },
							  body: '{"query": "{ hello }"}' }).then(answer => answer.text(), () => 'kept from it')""",
					endpoint);
			Object got = page.evaluate(
					"url => fetch(url + '?query=%7Bhello%7D').then(answer => answer.text(), () => 'kept from it')",
					endpoint);

			String expected = letIn ? "{\"data\":{\"hello\":\"world\"}}" : "kept from it";
			assertThat(posted).isEqualTo(expected);
			assertThat(got).isEqualTo(expected);
		}
		finally {
			other.stop(0);
		}
	}

}
