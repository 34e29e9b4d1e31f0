package org.multaqa.api.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class GraphQlRequestBodyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"query": "{ x }", }                      | is not JSON at line 1, column 20;
					{"query": "{ x }"                         | is not JSON at line 1, column 18;
					{"query": "{ x }", "variables": {"a": 01}} | is not JSON at line 1, column 40;
					{"query": 5}                              | The key "query" of the request body is a number;
					[]                                        | is a list, not a JSON object;
					{"query": "{ x }", "documentId": 5}       | The key "documentId" of the request body is a number;
					{"query": "{ x }", "query": "{ y }"}      | has the key "query" twice in one object, at line 1, column 27;
					{"query": "{ x }", "qu\u0065ry": "{ y }"} | has the key "query" twice in one object,
					{"query": "{ x }", "variables": {"a": 1, "a": 1}} | has the key "a" twice in one object,
					{"query": "{ x }", "variables": {"a": [{"b": {"c": 1, "d": 2, "c": 3}}]}} | has the key "c" twice in one object,
					{"query": "{ x }", "variables": {}, "variables": null} | has the key "variables" twice in one object,
					{"query": "{ x }", "other": {"a": 1, "a": 2}} | has the key "a" twice in one object,
					""")
	void whatIsWrongIsSaidInOurWordsWithItsPlace(String body, String sentence) {
		assertThat(refusal(body)).contains(sentence).endsWith("where only the query is required.");
	}

	@Test
	void whatIsTooMuchForTheReaderIsTheCallersMistake() {
		String body = "{\"query\": \"{ x }\", \"variables\": {\"a\": %s}}";
		String sentence = "The request body nests too deeply, or has a number or key that is too long;";

		assertThat(refusal(body.formatted("[".repeat(600) + "]".repeat(600)))).startsWith(sentence);
		assertThat(refusal(body.formatted("1".repeat(1500)))).startsWith(sentence);
		assertThat(refusal(body.formatted("{\"%s\": 1}".formatted("x".repeat(60_000))))).startsWith(sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{\"query\": \"{ x }\", \"variables\": {\"a\": {\"a\": [{\"b\": 1}, {\"b\": 1}]}, \"b\": 1}}",
			"{\"query\": \"{ x }\", \"documentId\": null}", "{\"query\": \"{ x }\", \"documentId\": \"sha256:ab\"}" })
	void aKeyMayStandInSeveralObjects(String body) {
		assertThat(GraphQlRequestBody.refusal(body.getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	@Test
	void bytesThatAreNoUtf8AreRefused() {
		for (String bytes : List.of("FF", "C0AF", "E0A0", "EDA080", "F5808080")) {
			ByteArrayOutputStream body = new ByteArrayOutputStream();
			body.writeBytes("{\"query\": \"{ x }\", \"variables\": {\"a\": \"".getBytes(StandardCharsets.UTF_8));
			body.writeBytes(HexFormat.of().parseHex(bytes));
			body.writeBytes("\"}}".getBytes(StandardCharsets.UTF_8));
			assertThat(GraphQlRequestBody.refusal(body.toByteArray()).orElseThrow().error().getMessage()).as(bytes)
				.startsWith("The request body is not text in UTF-8;");
		}
	}

	@Test
	void anIdWhereNoDocumentIsRegisteredHasItsCode() {
		ErrorResponse reply = GraphQlRequestBody
			.refusal("{\"documentId\": \"sha256:ab\", \"variables\": {}}".getBytes(StandardCharsets.UTF_8))
			.orElseThrow();

		assertThat(reply.status()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(reply.error().code()).isEqualTo(ErrorCode.DOCUMENT_NOT_REGISTERED);
		assertThat(reply.error().getMessage()).startsWith("No document is registered on this server");
	}

	private static String refusal(String body) {
		return GraphQlRequestBody.refusal(body.getBytes(StandardCharsets.UTF_8)).orElseThrow().error().getMessage();
	}

}
