package org.multaqa.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.parser.Parser;
import org.multaqa.CypherLogCapture;
import org.multaqa.HttpTestClient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page that holds a question and all that becomes of it: request, variables, Cypher,
 * parameters and response.
 *
 * @param file where it is
 * @param text all of it
 */
record GoldenPage(Path file, String text) {

	private static final JsonMapper PRETTY = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/** How the names of the pages begin that are looked at. */
	private static final String ONLY = System.getProperty("golden.only", "");

	private static final Pattern ANALYSIS = Pattern
		.compile("\\b(timeline|paths|neighbourhood|networkMeasures|coParticipation|bibliography|citation)\\s*\\(");

	private static final Pattern COMPUTED = Pattern.compile("\\b(gaps|indicators|convergenceOf|matrix)\\s*[({]");

	static Stream<GoldenPage> all() {
		try (Stream<Path> files = Files.list(Path.of("src/test/golden"))) {
			return files.filter((file) -> file.getFileName().toString().matches(ONLY + ".*\\.md"))
				.sorted()
				.map(GoldenPage::read)
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String request() {
		return block("graphql");
	}

	Map<?, ?> variables() {
		return HttpTestClient.JSON.readValue(block("json"), Map.class);
	}

	/** Whether it asks for what is computed beside the database. */
	boolean isAnalysis() {
		return ANALYSIS.matcher(request()).find();
	}

	/** Whether it asks for what one statement computes of many facts together. */
	boolean isComputed() {
		return COMPUTED.matcher(request()).find();
	}

	/** The statements that stand on the page, each with its parameters. */
	Stream<ExpectedQuery> statements() {
		Matcher blocks = Pattern.compile("```cypher\n(.*?)\n```.*?```json\n(.*?)\n```", Pattern.DOTALL)
			.matcher(this.text);
		return blocks.results()
			.map((block) -> new ExpectedQuery(block.group(1), HttpTestClient.JSON.readValue(block.group(2),
					new tools.jackson.core.type.TypeReference<Map<String, Object>>() {
					})));
	}

	/** The page as it reads with what was seen. */
	String with(List<CypherLogCapture.LoggedQuery> statements, String response) {
		List<String> parts = new ArrayList<>();
		parts.add(this.text.substring(0, this.text.indexOf("## Request")).strip());
		parts.add("## Request\n\n```graphql\n%s\n```".formatted(request()));
		parts.add("## Variables\n\n```json\n%s\n```".formatted(block("json")));
		for (CypherLogCapture.LoggedQuery told : statements) {
			parts.add("## Cypher\n\n```cypher\n%s\n```".formatted(told.text()));
			Map<String, Object> plain = new java.util.TreeMap<>(told.parameters());
			plain.replaceAll((name, value) -> (value instanceof java.time.LocalDate) ? value.toString() : value);
			parts.add("## Parameters\n\n```json\n%s\n```".formatted(PRETTY.writeValueAsString(plain)));
		}
		parts.add("## Response\n\n```json\n%s\n```"
			.formatted(PRETTY.writeValueAsString(HttpTestClient.JSON.readTree(response))));
		return String.join("\n\n", parts) + "\n";
	}

	/** The same page with its request laid out for reading. */
	GoldenPage pretty() {
		String laidOut = AstPrinter.printAst(Parser.parse(request())).strip();
		return new GoldenPage(this.file, this.text.replace(request(), laidOut));
	}

	void rewrite(String newText) {
		try {
			Files.writeString(this.file, newText);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return this.file.getFileName().toString();
	}

	private String block(String language) {
		Matcher block = Pattern.compile("```%s\n(.*?)\n```".formatted(language), Pattern.DOTALL).matcher(this.text);
		if (!block.find()) {
			throw new IllegalStateException("%s has no block of %s.".formatted(this.file, language));
		}
		return block.group(1);
	}

	private static GoldenPage read(Path file) {
		try {
			return new GoldenPage(file, Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A statement with its parameters.
	 */
	record ExpectedQuery(String text, Map<String, Object> parameters) {

	}

}
