package org.multaqa.api;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GatesIT {

	private static final String LOAD = "{\"query\":\"mutation { loadRecords(records: \\\"\\\") { text } }\"}";

	private static RunningServer server;

	@BeforeAll
	static void start() {
		server = FrontDoorOnly.start();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                             | The request body is empty, not a JSON object
			null                           | The request body is null, not a JSON object
			[]                             | The request body is a list, not a JSON object
			[{"query": "{ hello }"}]       | The request body is a list, not a JSON object
			17                             | The request body is a number, not a JSON object
			"{ hello }"                    | The request body is a text, not a JSON object
			true                           | The request body is true or false, not a JSON object
			{}                             | The request body has no key "query"
			{"query": null}                | The key "query" of the request body is null
			{"query": 5}                   | The key "query" of the request body is a number
			{"query": {"a": 1}}            | The key "query" of the request body is an object
			{"query": "{ a }", "variables": []}      | The key "variables" of the request body is a list
			{"query": "{ a }", "variables": "x"}     | The key "variables" of the request body is a text
			{"query": "{ a }", "operationName": 1}   | The key "operationName" of the request body is a number
			{"query": "{ a }"              | The request body is not JSON at line 1, column
			{"query": "{ a }"} {}          | The request body goes on after its JSON object
			query { hello }                | The request body is not JSON at line 1, column
			""")
	void bodyThatIsNoRequestIsRefused(String body, String sentence) {
		Answer answer = server.post("application/json", BodyPublishers.ofString((body != null) ? body : ""));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.sentence()).startsWith(sentence).contains("send {\"query\": ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
			"application/graphql", "application", "text/plain; application/json" })
	void whatAForeignPageCanSendUnaskedIsNotExecuted(String contentType) {
		Answer answer = server.send(server.request("/graphql")
			.headers("Content-Type", contentType, "Origin", "https://evil.example", "Authorization",
					"Bearer " + FrontDoorOnly.TOKEN)
			.POST(BodyPublishers.ofString(LOAD)));

		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.text()).doesNotContain("data");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "PUT", "DELETE", "OPTIONS", "PATCH" })
	void onlyPostIsAnswered(String method) {
		Answer answer = server.send(server.request("/graphql?query=%7Bhello%7D")
			.headers("Origin", "https://evil.example", "Access-Control-Request-Method", "POST",
					"Access-Control-Request-Headers", "content-type")
			.method(method, BodyPublishers.noBody()));

		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).isEqualTo("POST");
		assertThat(answer.sentence()).startsWith("This address answers POST, not " + method);
		assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("none");
	}

	@Test
	void absentPartsMayBeNull() {
		Answer answer = server.post("application/json; charset=utf-8", BodyPublishers.ofString(
				"{\"query\":\"{ hello }\",\"operationName\":null,\"variables\":null,\"extensions\":null,\"other\":[]}"));

		assertThat(answer.text()).isEqualTo("{\"data\":{\"hello\":\"world\"}}");
	}

	@Test
	void variablesTravel() {
		Answer answer = server.ask("query($names: [String!]) { hello(names: $names) }",
				Map.of("names", new String[] { "عواطف" }));

		assertThat(answer.text()).isEqualTo("{\"data\":{\"hello\":\"world\"}}");
	}

	@Test
	void answersCarrySecurityHeaders() {
		for (Answer answer : new Answer[] { server.ask("{ hello }"), server.send(server.request("/graphql").GET()),
				server.send(server.request("/nowhere").GET()) }) {
			assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
			assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
		}
		assertThat(server.ask("{ hello }").header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void requestForAnotherHostIsNotAnswered() throws IOException {
		assertThat(raw("localhost:" + server.port())).startsWith("HTTP/1.1 200");
		assertThat(raw("127.0.0.1")).startsWith("HTTP/1.1 200");
		assertThat(raw("evil.example")).startsWith("HTTP/1.1 421").contains("BAD_HOST", "multaqa.hosts");
	}

	private static String raw(String host) throws IOException {
		String body = "{\"query\":\"{ hello }\"}";
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
			OutputStream out = socket.getOutputStream();
			out.write(
					"POST /graphql HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %s\r\nConnection: close\r\n\r\n%s"
						.formatted(host, body.length(), body)
						.getBytes(StandardCharsets.UTF_8));
			out.flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
