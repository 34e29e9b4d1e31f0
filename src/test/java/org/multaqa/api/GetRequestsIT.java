package org.multaqa.api;

import java.net.URLEncoder;
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

/**
 * Queries in the address, as GraphQL over HTTP has them.
 */
class GetRequestsIT {

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
			{ hello }                               | ``  | ``
			query A { hello } query B { __typename } | A   | ``
			query ($n: [String!]) { hello(names: $n) } | `` | {"n": ["عواطف", "a&b=c+d%"]}
			mutation M { loadRecords(records: "") { text } } query Q { hello } | Q | null
			{ hello(names: "mutation") }            | ``  | {}
			""")
	void aQueryIsAnsweredAsByPost(String query, String operation, String variables) {
		Answer answer = get("query=%s&operationName=%s&variables=%s&extensions=".formatted(encoded(query),
				encoded(operation), encoded(variables)));

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text()).isEqualTo("{\"data\":{\"hello\":\"world\"}}");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("Content-Type")).isEqualTo("application/json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mutation { loadRecords(records: \"\") { text } }",
			"query Q { hello } mutation M { loadRecords(records: \"\") { text } }",
			"fragment F on Mutation { loadRecords(records: \"\") { text } } mutation M { ...F }" })
	void aMutationIsNotDoneByGet(String document) {
		String name = document.contains("M {") ? "&operationName=M" : "";

		Answer answer = server.send(server.request("/graphql?query=" + encoded(document) + name)
			.header("Authorization", "Bearer " + FrontDoorOnly.TOKEN)
			.GET());

		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST");
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.sentence()).startsWith("A mutation cannot be sent by GET");
		assertThat(server.ask(document, Map.of(), "Authorization", "Bearer " + FrontDoorOnly.TOKEN).status())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					``                                    | The address has no parameter "query"
					query=                                | The address has no parameter "query"
					variables={}                          | The address has no parameter "query"
					query={hello}&query={hello}           | The address has the parameter "query" twice
					query={hello}&variables=[]            | The parameter "variables" of the address is not a JSON object
					query={hello}&variables={             | The parameter "variables" of the address is not a JSON object
					query={hello}&variables={} {}         | The parameter "variables" of the address is not a JSON object
					query={hello}&variables={},"query":"x" | The parameter "variables" of the address is not a JSON object
					query={hello}&extensions=5            | The parameter "extensions" of the address is not a JSON object
					query={hello}&variables={"a":1,"a":2} | The parameter "variables" of the address has the key "a" twice in one object
					query={hello}&extensions={"a":{"b":1,"b":1}} | The parameter "extensions" of the address has the key "b" twice in one object
					query={hello}&variables="a"           | The parameter "variables" of the address is not a JSON object
					""")
	void anAddressThatAsksNothingIsRefused(String parameters, String sentence) {
		Answer answer = get(parameters.replace("{", "%7B")
			.replace("}", "%7D")
			.replace(" ", "%20")
			.replace("\"", "%22")
			.replace("[", "%5B")
			.replace("]", "%5D"));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.sentence()).startsWith(sentence).contains("add ?query=");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/graphql?query=%7Bhello%7D&operationName=%FF", "/graphql?query=%7Bhello(names:%22%FF%22)%7D",
					"/graphql?query=%7Bhello%7D&variables=%7B%22n%22:%22%C0%AF%22%7D",
					"/graphql?query=%7Bhello%7D&other=%E0%A0", "/graphql?query=%7Bhello%7D&%ED%A0%80=1",
					"/schema.graphqls?a=%F5%80%80%80", "/?view=%C3", "/nowhere?a=%FF",
					"/graphql?query=%7Bhello%7D&other=%E2%82" })
	void anAddressThatIsNotUtf8IsRefused(String address) {
		Answer answer = server.send(server.request(address).GET());

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ hello      | 400 | PARSE_FAILED
			{ nobody }   | 400 | VALIDATION_FAILED
			query A { hello } query B { hello } | 400 | VALIDATION_FAILED
			{ refusing } | 200 | BAD_CURSOR
			mutation {   | 400 | PARSE_FAILED
			""")
	void whatIsWrongWithTheDocumentIsSaidAsByPost(String query, int status, String code) {
		Answer answer = server.send(server.request("/graphql?query=" + encoded(query))
			.header("Accept", "application/graphql-response+json")
			.GET());

		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.code()).isEqualTo(code);
		assertThat(answer.text()).isEqualTo(server.ask(query).text());
	}

	@Test
	void headIsAGetWithoutItsBody() {
		Answer answer = server
			.send(server.request("/graphql?query=%7Bhello%7D").method("HEAD", BodyPublishers.noBody()));

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo("application/json");
		assertThat(answer.text()).isEmpty();
	}

	@Test
	void aHashInTheAddressIsNotSupported() {
		Answer answer = get("extensions=" + encoded("{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"ecf4\"}}"));

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.code()).isEqualTo("PERSISTED_QUERY_NOT_SUPPORTED");
		assertThat(answer.sentence()).isEqualTo("PersistedQueryNotSupported");
	}

	@Test
	void anIdWhereNoDocumentIsRegisteredHasItsCode() {
		Answer answer = get("documentId=sha256:ab");

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("DOCUMENT_NOT_REGISTERED");
	}

	@Test
	void aPageThatIsNotServedIsNotAnswered() {
		assertThat(server.send(server.request("/graphql?query=%7Bhello%7D").header("Accept", "text/event-stream").GET())
			.status()).isEqualTo(406);
	}

	private static Answer get(String parameters) {
		return server.send(server.request("/graphql?" + parameters).GET());
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
