package org.multaqa.api.http;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GraphQlRequestBodyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"query": "{ x }", }                      | is not JSON at line 1, column 20;
			{"query": "{ x }"                         | is not JSON at line 1, column 18;
			{"query": "{ x }", "variables": {"a": 01}} | is not JSON at line 1, column 40;
			{"query": 5}                              | The key "query" of the request body is a number;
			[]                                        | is a list, not a JSON object;
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

	private static String refusal(String body) {
		return GraphQlRequestBody.refusal(body.getBytes(StandardCharsets.UTF_8)).orElseThrow().error().getMessage();
	}

}
