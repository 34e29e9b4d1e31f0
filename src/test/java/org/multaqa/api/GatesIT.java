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
			{"query": "{ a }"} {}          | The request body has more content after its JSON object
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
	@ValueSource(strings = { "PUT", "DELETE", "OPTIONS", "PATCH" })
	void onlyGetAndPostAreAnswered(String method) {
		Answer answer = server.send(server.request("/graphql?query=%7Bhello%7D")
			.headers("Origin", "https://evil.example", "Access-Control-Request-Method", "POST",
					"Access-Control-Request-Headers", "content-type")
			.method(method, BodyPublishers.noBody()));

		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST");
		assertThat(answer.sentence()).startsWith("This address answers GET and POST, not " + method);
		assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("none");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "ecf4"}}}
			{"operationName": "A", "variables": {}, "extensions": {"other": [1], "persistedQuery": {"version": 1}}}
			{"extensions": {"persistedQuery": null}, "variables": null}
			""")
	void aQuerySentAsItsHashIsToBeSentItself(String body) {
		Answer answer = server.post("application/json", BodyPublishers.ofString(body));

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text()).isEqualTo(
				"{\"errors\":[{\"message\":\"PersistedQueryNotSupported\",\"extensions\":{\"code\":\"PERSISTED_QUERY_NOT_SUPPORTED\"}}]}");
	}

	@Test
	void aQuerySentWithItsHashIsAnswered() {
		Answer answer = server.post("application/json", BodyPublishers.ofString(
				"{\"query\":\"{ hello }\",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"ecf4\"}}}"));

		assertThat(answer.text()).isEqualTo("{\"data\":{\"hello\":\"world\"}}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/event-stream", "text/html", "application/graphql+json", "multipart/mixed", "image/*",
			"application/json;q=0", "*/*;q=0", "nonsense", "text/event-stream, text/plain;q=0.5" })
	void whatIsNotServedIsNotAnswered(String accept) {
		Answer answer = server.ask("{ hello }", "Accept", accept);

		assertThat(answer.status()).isEqualTo(406);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.sentence()).startsWith("The Accept header allows neither application/json");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					*/*                                                        | application/json
					application/*                                              | application/json
					application/json; charset=utf-8                            | application/json
					text/html, application/xhtml+xml, */*;q=0.8                | application/json
					application/json;q=0, */*                                  | application/graphql-response+json
					application/graphql-response+json                          | application/graphql-response+json
					application/graphql-response+json,application/json;q=0.9   | application/graphql-response+json
					application/graphql-response+json;q=0.5, application/json  | application/json
					application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed | application/graphql-response+json
					text/event-stream, application/json;q=0.1                  | application/json
					""")
	void theTypeWantedMostIsAnswered(String accept, String type) {
		Answer answer = server.ask("{ hello }", "Accept", accept);

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo(type);
		assertThat(answer.text()).isEqualTo("{\"data\":{\"hello\":\"world\"}}");
	}

	@Test
	void aSubscriptionIsNotAnsweredAsOneResponse() {
		Answer answer = server.ask("subscription { hello }", "Accept", "application/json");

		assertThat(answer.status()).isEqualTo(406);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.sentence()).startsWith("The Accept header does not allow text/event-stream");
	}

	@Test
	void jsonInAnotherEncodingIsNotRead() {
		Answer answer = server.post("application/json; charset=iso-8859-1",
				BodyPublishers.ofString("{\"query\":\"{ hello }\"}"));

		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			POST /graphql HTTP/1.1~Transfer-Encoding: unknown | 501 | BAD_REQUEST
			GET /graphql?query={hello} HTTP/1.1             | 400 | BAD_REQUEST
			GET /%zz HTTP/1.1                               | 400 | BAD_REQUEST
			GET /a/../../b HTTP/1.1                         | 400 | BAD_REQUEST
			G@T / HTTP/1.1                                  | 400 | BAD_REQUEST
			nonsense                                        | 400 | BAD_REQUEST
			GET / HTTP/9.9                                  | 505 | BAD_REQUEST
			GET /graphql HTTP/1.1~Bad Header                | 400 | BAD_REQUEST
			GET /graphql HTTP/1.1~Content-Length: x         | 400 | BAD_REQUEST
			GET /graphql HTTP/1.1~Long: LONG                | 400 | BAD_REQUEST
			GET /graphql?query=LONG HTTP/1.1                | 400 | BAD_REQUEST
			""")
	void whatNeverReachesTheApplicationIsAnsweredInTheSameShape(String head, String status, String code)
			throws IOException {
		String answer = exchange(head.replace("LONG", "x".repeat(20_000)).replace("~", "\r\nHost: localhost\r\n")
				+ (head.contains("~") ? "" : "\r\nHost: localhost") + "\r\nConnection: close\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("Content-Type: application/json", "X-Content-Type-Options: nosniff",
					"{\"errors\":[{\"message\":\"", "\"extensions\":{\"code\":\"" + code + "\"}}]}")
			.doesNotContain("<", "Tomcat", "Apache", "Exception");
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
		return exchange(
				"POST /graphql HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %s\r\nConnection: close\r\n\r\n%s"
					.formatted(host, body.length(), body));
	}

	private static String exchange(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
			OutputStream out = socket.getOutputStream();
			out.write(request.getBytes(StandardCharsets.UTF_8));
			out.flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
