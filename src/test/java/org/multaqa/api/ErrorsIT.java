package org.multaqa.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ErrorsIT {

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
	@ValueSource(strings = { "throwing", "promised", "counted", "listed" })
	void unexpectedFailureShowsAnIdThatTheLogExplains(String field, CapturedOutput log) {
		Answer answer = server.ask("{ hello " + field + " }");

		assertInternal(answer, log);
		assertThat(answer.json().at("/errors/0/path/0").asString()).isEqualTo(field);
	}

	@Test
	void failureOutsideOfDataFetchersShowsAnIdThatTheLogExplains(CapturedOutput log) {
		assertInternal(server.ask("{ hello }", "Fail", "yes"), log);
	}

	private static void assertInternal(Answer answer, CapturedOutput log) {
		String id = answer.json().at("/errors/0/extensions/id").asString();
		assertThat(answer.code()).isEqualTo("INTERNAL");
		assertThat(id).matches("[0-9a-f]{8}");
		assertThat(answer.sentence())
			.isEqualTo("An internal error occurred; quote error id %s when you report it.".formatted(id));
		assertThat(answer.json().at("/errors")).hasSize(1);
		assertThat(answer.text()).doesNotContain("MATCH", "secret", "Exception", "java.", "graphql.", "org.");
		assertThat(log.getAll()).contains("Error id " + id);
	}

	@Test
	void whatIsTooMuchForNowIsToldToProgramsAndProxies() {
		Answer answer = server.ask("{ overloaded again: overloaded }");

		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.header("Retry-After")).isEqualTo("2");
		assertThat(answer.code()).isEqualTo("UNAVAILABLE");
		assertThat(answer.json().at("/errors/0/extensions/retryAfter").asInt()).isEqualTo(2);
		assertThat(answer.sentence()).isEqualTo("The server is overloaded; ask again in 2 seconds.");
	}

	@Test
	void whatWasAnsweredBesideIsAnAnswer() {
		for (String document : List.of("{ hello overloaded }", "{ overloaded refusing }")) {
			Answer answer = server.ask(document);

			assertThat(answer.status()).as(document).isEqualTo(200);
			assertThat(answer.header("Retry-After")).as(document).isEqualTo("none");
		}
	}

	@Test
	void aFloodOfTheSameIsOneLineInTheLog(CapturedOutput log) {
		for (int i = 0; i < 50; i++) {
			server.ask("{ overloaded }");
			server.ask("{ throwing }");
		}

		assertThat(log.getAll().lines().filter((line) -> line.contains("The server is overloaded")))
			.hasSizeLessThanOrEqualTo(1);
		assertThat(log.getAll().lines().filter((line) -> line.contains("Error id "))).hasSizeLessThanOrEqualTo(1);
	}

	@Test
	void refusalGoesOutAsItStands() {
		Answer answer = server.ask("{ hello refusing }");

		assertThat(answer.text()).isEqualTo(
				"{\"errors\":[{\"message\":\"\\\"after\\\" is not a cursor of this list in this order; take one from pageInfo or edges of the same list.\","
						+ "\"locations\":[{\"line\":1,\"column\":9}],\"path\":[\"refusing\"],\"extensions\":{\"code\":\"BAD_CURSOR\"}}],"
						+ "\"data\":{\"hello\":\"world\",\"refusing\":null}}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ hello                               | PARSE_FAILED      | Invalid syntax
					''                                    | PARSE_FAILED      | Invalid syntax
					{ nobody }                            | VALIDATION_FAILED | Field 'nobody' in type 'Query' is undefined.
					{ hello(names: 5) nobody { a } }      | VALIDATION_FAILED | Argument 'names' is not a valid 'String' - expected String, found Int.
					query A { hello } query B { hello }   | VALIDATION_FAILED | Must provide operation name
					query($n: [String!]!) { hello(names: $n) } | VALIDATION_FAILED | Variable 'n' has an invalid value
					{ hello(names: [{a: [1]}]) }          | VALIDATION_FAILED | is not a valid 'String' - expected String, found Object
					{ __schema { types { fields { type { fields { type { fields { name } } } } } } } } | TOO_MANY_FIELDS | This request is not asking for introspection in good faith
					""")
	void faultOfTheDocumentHasACode(String document, String code, String sentence) {
		Answer answer = server.ask(document);

		assertThat(answer.code()).isEqualTo(code);
		assertThat(answer.sentence()).contains(sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ hello @experimental_disableErrorPropagation }", "{ ... @defer { hello } }",
			"query @experimental_disableErrorPropagation { hello }",
			"{ ...F @defer(label: \"a\") } fragment F on Query { hello }" })
	void aDirectiveThatIsNotServedIsUnknown(String document) {
		Answer answer = server.ask(document);

		assertThat(answer.code()).isEqualTo("VALIDATION_FAILED");
		assertThat(answer.sentence()).startsWith("Unknown directive '");
		assertThat(answer.json().at("/errors/0/locations/0/line").asInt()).isEqualTo(1);
		assertThat(answer.json().has("data")).isFalse();
	}

	@Test
	void onlyDirectivesThatAreServedAreShown() {
		assertThat(server.ask("{ __schema { directives { name } } }")
			.json()
			.at("/data/__schema/directives")
			.findValues("name")
			.stream()
			.map(JsonNode::asString)).contains("include", "skip", "deprecated", "specifiedBy", "asOf")
			.doesNotContain("defer", "experimental_disableErrorPropagation");
	}

	@ParameterizedTest
	@ValueSource(ints = { 20, 21, 60 })
	void errorsOfOneRequestAreBounded(int count) {
		Answer answer = server.ask("{ post(id: \"a\") { %s } }"
			.formatted(IntStream.range(0, count).mapToObj("nobody%s "::formatted).collect(Collectors.joining())));

		JsonNode errors = answer.json().get("errors");
		assertThat(errors).hasSize((count <= 20) ? 20 : 21);
		if (count > 20) {
			assertThat(errors.get(20).toString())
				.isEqualTo("{\"message\":\"%s more errors are not shown; correct those that are, and ask again.\","
					.formatted(count - 20)
						+ "\"extensions\":{\"code\":\"TOO_MANY_ERRORS\",\"found\":%s,\"limit\":20}}".formatted(count));
		}
	}

	@Test
	void variableOfAnotherTypeHasACode() {
		Answer answer = server.ask("query($n: [String!]) { hello(names: $n) }", Map.of("n", Map.of("a", 1)));

		assertThat(answer.code()).isEqualTo("VALIDATION_FAILED");
		assertThat(answer.sentence())
			.isEqualTo("Variable 'n' has an invalid value: Expected a String input, but it was an object");
	}

	@ParameterizedTest
	@CsvSource({ "/nowhere, 404", "/error, 404", "/graphql/schema, 404", "/graphiql/nothing.js, 404",
			"/graphiql/../../application.properties, 400", "/%2e%2e/x, 400" })
	void addressWithNothingBehindItIsAnsweredInTheSameShape(String path, int status) {
		Answer answer = server.send(server.request(path).header("Accept", "text/html").GET());

		assertThat(answer.status()).isIn(status, 404);
		assertThat(answer.text()).doesNotContain("Tomcat", "Exception", "org.");
	}

}
