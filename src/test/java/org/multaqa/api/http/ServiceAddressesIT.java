package org.multaqa.api.http;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.api.Answer;
import org.multaqa.api.FrontDoorOnly;
import org.multaqa.api.RunningServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Refusals of an application below a path and behind a proxy.
 */
class ServiceAddressesIT {

	private static RunningServer server;

	@BeforeAll
	static void start() {
		server = FrontDoorOnly.start("server.servlet.context-path=/kg", "server.forward-headers-strategy=framework");
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/graphql", "/nope", "/kg/nope", "/kg/graphql/nope", "/kg/error", "/kgx" })
	void anAddressWithNothingBehindItNamesTheRightOnes(String path) {
		Answer answer = server.send(server.request(path).GET());

		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.text()).isEqualTo(
				"{\"errors\":[{\"message\":\"There is nothing at this address; the API is at /kg/graphql, and the page to try it on is at /kg/graphiql.\",\"extensions\":{\"code\":\"NOT_FOUND\"}}]}");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void theRightAddressesAreThoseThatTheProxyShows() {
		Answer answer = server.send(server.request("/kg/nope").header("X-Forwarded-Prefix", "/portal").GET());

		assertThat(answer.sentence()).contains("the API is at /portal/graphql,", "is at /portal/graphiql.");
	}

	@Test
	void aRefusalAtTheEndpointNamesThePageBelowThePath() {
		Answer answer = server.send(server.request("/kg/graphql").method("PUT", BodyPublishers.ofString("x")));

		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.sentence()).contains("people find the same at /kg/graphiql.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			X-Forwarded-Port | abc
			X-Forwarded-Port | 99999999999
			X-Forwarded-Port | -7
			X-Forwarded-Host | a:b:c
			X-Forwarded-Host | [::1
			Forwarded        | host="a:b:c"
			""")
	void forwardedHeadersThatCannotBeReadAreRefusedWithACode(String name, String value) {
		for (String path : new String[] { "/kg/graphql?query=%7Bhello%7D", "/kg/", "/kg/nope" }) {
			Answer answer = server.send(server.request(path).header(name, value).GET());

			assertThat(answer.status()).as(path).isEqualTo(400);
			assertThat(answer.header("Content-Type")).isEqualTo("application/json");
			assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(answer.code()).isEqualTo("BAD_REQUEST");
			assertThat(answer.sentence()).startsWith("The header Forwarded or one of X-Forwarded-Host");
		}
	}

	@Test
	void forwardedHeadersThatAreReadRefuseNothing() {
		String[] forwarded = { "X-Forwarded-Host", "kg.example.org", "X-Forwarded-Port", "443", "X-Forwarded-Proto",
				"https" };

		assertThat(server.send(server.request("/kg/graphql?query=%7Bhello%7D").headers(forwarded).GET()).text())
			.isEqualTo("{\"data\":{\"hello\":\"world\"}}");
		assertThat(server.send(server.request("/kg/nope").headers(forwarded).GET()).code()).isEqualTo("NOT_FOUND");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/kg/load", "/kg/schema.graphqls", "/kg/graphiql/", "/kg/", "/kg/nope" })
	void aPreflightElsewhereIsRefusedAndNamesNoMethods(String path) {
		Answer answer = server.send(server.request(path)
			.headers("Origin", "http://localhost:3000", "Access-Control-Request-Method", "POST")
			.method("OPTIONS", BodyPublishers.noBody()));

		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.code()).isEqualTo("BAD_ORIGIN");
		assertThat(answer.sentence()).contains("the API at /kg/graphql,");
		assertThat(answer.header("Allow")).isEqualTo("none");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			OPTIONS *                   | 200
			OPTIONS /kg/schema.graphqls | 200
			OPTIONS /kg/graphql         | 405
			OPTIONS /kg/graphiql/       | 200
			TRACE /kg/schema.graphqls   | 405
			TRACE /kg/graphql           | 405
			DELETE /kg/schema.graphqls  | 405
			PUT /kg/graphiql/           | 405
			""")
	void onlyMethodsThatAreServedAreNamed(String line, String status) throws IOException {
		String answer = exchange(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 " + status).contains("\r\nAllow: ");
		assertThat(answer.lines().filter((header) -> header.startsWith("Allow: ")).findFirst().orElseThrow())
			.doesNotContain("PUT", "DELETE", "TRACE", "PATCH");
		if (status.equals("405")) {
			assertThat(answer).contains("\"code\":\"BAD_REQUEST\"");
		}
	}

	private static String exchange(String request) throws IOException {
		try (Socket socket = new Socket("localhost", server.at("").getPort())) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
