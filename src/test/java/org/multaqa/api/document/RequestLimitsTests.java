package org.multaqa.api.document;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.api.HostileDocuments;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class RequestLimitsTests {

	private static final RequestLimits DEFAULTS = new RequestLimits(DataSize.ofMegabytes(1), 100_000, 15_000, 20, 2_000,
			100, 20, 50, 1_000, DataSize.ofGigabytes(1), 250_000);

	private final GraphQL engine = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(
			new SchemaParser()
				.parse("type Query { a: Query b(of: [Int], by: By): Query name: String } input By { x: Int }"),
			RuntimeWiring.MOCKED_WIRING))
		.instrumentation(new DocumentLimitsInstrumentation(DEFAULTS))
		.build();

	static Stream<Arguments> refused() {
		return Stream.of(
				refused(HostileDocuments.nested(50), "TOO_DEEP",
						"The document has 50 levels of fields, and the limit is 20"),
				refused(HostileDocuments.nested(21), "TOO_DEEP", "has 21 levels of fields"),
				refused(HostileDocuments.inlineNested(120), "TOO_DEEP",
						"levels of fields and fragments or more, and the limit is 100"),
				refused(HostileDocuments.nested(4_000), "TOO_DEEP", "levels of braces and brackets"),
				refused(HostileDocuments.doubling(16), "TOO_MANY_FIELDS", "has 65536 root fields in one operation"),
				refused(HostileDocuments.doublingWithFields(16), "TOO_MANY_FIELDS",
						"has 196606 fields with its fragments spread out, and the limit is 2000"),
				refused(HostileDocuments.doubling(49), "TOO_MANY_FIELDS", "has 1000000000 root fields"),
				refused(HostileDocuments.doubling(60), "TOO_MANY_FRAGMENTS", "has 61 fragments, and the limit is 50"),
				refused("{ name } " + HostileDocuments.doublingWithFields(16).substring(9), "TOO_MANY_FIELDS",
						"196606 fields"),
				refused("{ ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A ...A }",
						"VALIDATION_FAILED", "The fragment \"A\" spreads itself"),
				refused("{ name } fragment A on Query { a { ...A } }", "VALIDATION_FAILED",
						"The fragment \"A\" spreads itself"),
				refused("{ ...A } " + HostileDocuments.nested(2).replace("{ a { a", "fragment A on Query { a { a")
						+ " fragment A on Query " + HostileDocuments.nested(25), "TOO_DEEP", "levels of fields"),
				refused(HostileDocuments.aliases(101), "TOO_MANY_ALIASES", "has 101 aliases, and the limit is 100"),
				refused(HostileDocuments.aliases(10_000), "TOO_LARGE", "characters, and the limit is 100000"),
				refused(HostileDocuments.repeated("a:name", 6_000), "TOO_LARGE",
						"has 15001 tokens or more, and the limit is 15000"),
				refused(HostileDocuments.repeated("name", 21), "TOO_MANY_FIELDS", "has 21 root fields"),
				refused("{ a " + HostileDocuments.repeated("name", 2_000) + "}", "TOO_MANY_FIELDS", "has 2001 fields"),
				refused("{ b(of: [%s]) { name } }".formatted("1,".repeat(1_001)), "TOO_LARGE",
						"has 1001 values in its lists and objects"),
				refused("query($by: By = {%s}) { b(by: $by) { name } }".formatted("x: 1 ".repeat(1_001)), "TOO_LARGE",
						"has 1001 values"),
				refused("{ " + " ".repeat(100_000) + "}", "TOO_LARGE", "has 100003 characters"));
	}

	private static Arguments refused(String document, String code, String sentence) {
		return Arguments.of(document, code, sentence);
	}

	@ParameterizedTest
	@MethodSource("refused")
	void documentOutOfBoundsIsRefusedWithCodeAndFigures(String document, String code, String sentence) {
		ExecutionResult result = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> execute(document));

		assertThat(result.isDataPresent()).isFalse();
		assertThat(result.getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getMessage()).contains(sentence);
			assertThat(error.getExtensions()).containsEntry("code", code);
		});
	}

	static Stream<String> answered() {
		String fragments = IntStream.range(0, 50)
			.mapToObj((i) -> "fragment F%s on Query { name }".formatted(i))
			.collect(Collectors.joining(" "));
		return Stream.of("{ a " + HostileDocuments.nested(18).replace("{ a }", "{ a { name } }") + "}",
				HostileDocuments.inlineNested(98).replace("a", "name"), HostileDocuments.doubling(4),
				"{ a " + HostileDocuments.aliases(100) + "}", HostileDocuments.repeated("name", 20),
				"{ a " + HostileDocuments.repeated("name", 1_999) + "}",
				"{ a { ...F0 " + IntStream.range(1, 50).mapToObj((i) -> "...F" + i).collect(Collectors.joining(" "))
						+ " } } " + fragments,
				"{ b(of: [%s]) { name } }".formatted("1,".repeat(1_000)), IntrospectionQuery.INTROSPECTION_QUERY);
	}

	@ParameterizedTest
	@MethodSource("answered")
	void documentAtItsBoundsIsAnswered(String document) {
		ExecutionResult result = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> execute(document));

		assertThat(result.getErrors()).isEmpty();
	}

	@Test
	void largestAllowedDocumentIsValidatedQuickly() {
		String wide = "{ a { " + "a { name } ".repeat(999) + "} }";
		String manyFragments = "{ a { ...F0 } } " + IntStream.range(0, 8)
			.mapToObj((i) -> "fragment F%s on Query { a { ...F%s } b { ...F%s } }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" ")) + " fragment F8 on Query { name }";

		for (String document : new String[] { wide, manyFragments }) {
			ExecutionResult result = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> execute(document));
			assertThat(result.getErrors()).isEmpty();
		}
	}

	@Test
	void limitOfNothingIsRefusedAtStart() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new RequestLimits(DataSize.ofMegabytes(1), 100_000, 15_000, 0, 2_000, 100, 20, 50, 1_000,
					DataSize.ofGigabytes(1), 250_000))
			.withMessageContaining("at least 1");
	}

	private ExecutionResult execute(String document) {
		return this.engine.execute(ExecutionInput.newExecutionInput(document));
	}

}
