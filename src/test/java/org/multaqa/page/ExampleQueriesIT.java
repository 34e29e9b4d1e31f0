package org.multaqa.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import org.multaqa.api.Answer;
import org.multaqa.api.RunningServer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ExampleQueriesIT {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static RunningServer server;

	@BeforeAll
	static void start() {
		server = new RunningServer(SeedRecords.into(RunningApplication.embedded().emptied()).holding("seed").context());
	}

	static Stream<JsonNode> examples() {
		return JSON.readTree(text("index.json")).valueStream();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void exampleQuestionIsAnswered(JsonNode example) {
		Map<String, Object> variables = example.has("variables")
				? JSON.convertValue(example.get("variables"), new TypeReference<>() {
				}) : Map.of();

		Answer answer = server.ask(text(example.get("file").asString()), variables);

		if (example.path("needsToken").asBoolean(false)) {
			assertThat(answer.json().at("/errors/0/extensions/code").asString()).isEqualTo("UNAUTHORIZED");
			assertThat(example.at("/headers/Authorization").asString()).isEqualTo("Bearer TOKEN");
		}
		else {
			assertThat(answer.json().has("errors")).as(answer.text()).isFalse();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void exampleQuestionIsWordedInThreeLanguages(JsonNode example) {
		assertThat(example.get("title").propertyNames()).containsExactly("ar", "fr", "en");
		assertThat(text(example.get("file").asString()).lines().filter((line) -> line.startsWith("# ")))
			.hasSizeGreaterThanOrEqualTo(3)
			.anyMatch((line) -> line.codePoints()
				.anyMatch((c) -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC));
	}

	@Test
	void pageLetsNothingForeignIn() {
		Answer page = server.send(server.request("/graphiql/").GET());

		assertThat(page.status()).isEqualTo(200);
		assertThat(page.response().headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.startsWith("default-src 'self'; ")
			.contains("object-src 'none'", "frame-ancestors 'none'")
			.doesNotContain("http", "*", "script-src");
		assertThat(page.text()).contains("<noscript>", "<html lang=\"en\"", "<title>Multaqa")
			.doesNotContainPattern("(src|href)=\"(https?:)?/");
	}

	@Test
	void partsThatNeverChangeAreKeptAndThePageIsNotSentTwice() {
		Answer page = server.send(server.request("/graphiql/page.js").GET());
		assertThat(page.response().headers().firstValue("Cache-Control")).hasValue("no-cache");
		String modified = page.response().headers().firstValue("Last-Modified").orElseThrow();
		assertThat(
				server.send(server.request("/graphiql/page.js").header("If-Modified-Since", modified).GET()).status())
			.isEqualTo(304);
		Matcher part = Pattern.compile("src=\"\\.\\.(/_static/[^\"]*)\"")
			.matcher(server.send(server.request("/graphiql/").GET()).text());
		assertThat(part.find()).isTrue();
		assertThat(server.send(server.request(part.group(1)).GET()).response().headers().firstValue("Cache-Control"))
			.hasValueSatisfying((policy) -> assertThat(policy).contains("max-age=31536000", "immutable"));
	}

	private static String text(String file) {
		try (InputStream stream = ExampleQueriesIT.class.getResourceAsStream("/static/graphiql/examples/" + file)) {
			return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(file, ex);
		}
	}

}
