package org.multaqa.api.scalar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.multaqa.intake.document.Document;

import static org.assertj.core.api.Assertions.assertThat;

/** The scalar in a real schema, both as variable and written in the request. */
class RecordScalarTests {

	private final List<String> handedIn = new ArrayList<>();

	private final DataFetcher<Integer> desk = (environment) -> {
		List<Document> records = environment.getArgumentOrDefault("records", List.of());
		records.forEach((document) -> this.handedIn
			.add(document.name() + "|" + new String(document.content(), StandardCharsets.UTF_8)));
		return records.size();
	};

	private final GraphQL graphQl = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(
			new SchemaParser().parse("scalar Record type Query { load(records: [Record!]!): Int }"),
			RuntimeWiring.newRuntimeWiring()
				.scalar(RecordScalar.type())
				.type("Query", (type) -> type.dataFetcher("load", this.desk))
				.build()))
		.build();

	@Test
	void anObjectIsARecordATextIsADocumentAndBothKeysGiveItAName() {
		handIn(List.of(Map.of("record", "أكادير"), "record: a", Map.of("document", "b.yaml", "text", "record: b")));

		assertThat(this.handedIn).containsExactly("|{\"record\":\"أكادير\"}", "|record: a", "b.yaml|record: b");
	}

	@Test
	void theSameCanBeWrittenInTheRequestWithVariablesInside() {
		ExecutionResult result = this.graphQl.execute(ExecutionInput.newExecutionInput("""
				query ($text: String!) { load(records: [
				  { record: "a", n: 1, x: 1.5, yes: true, nothing: null, kind: HELD, list: ["x", { y: 2 }] }
				  "record: a"
				  { document: "b.yaml", text: $text }
				]) }""").variables(Map.of("text", "record: b")).build());

		assertThat(result.getErrors()).isEmpty();
		assertThat(this.handedIn).containsExactly(
				"|{\"record\":\"a\",\"n\":1,\"x\":1.5,\"yes\":true,\"nothing\":null,\"kind\":\"HELD\",\"list\":[\"x\",{\"y\":2}]}",
				"|record: a", "b.yaml|record: b");
	}

	@Test
	void whatCanBeNoRecordIsSaid() {
		assertThat(handIn(List.of(5)).getErrors()).extracting(GraphQLError::getMessage)
			.singleElement()
			.asString()
			.contains("Found the value 5, expected a record");
		assertThat(handIn(List.of(Map.of("document", 1, "text", "x"))).getErrors()).extracting(GraphQLError::getMessage)
			.singleElement()
			.asString()
			.contains("Found the value 1 as document and a text as text, expected two texts.");
		assertThat(this.handedIn).isEmpty();
	}

	private ExecutionResult handIn(List<?> records) {
		return this.graphQl
			.execute(ExecutionInput.newExecutionInput("query ($records: [Record!]!) { load(records: $records) }")
				.variables(Map.of("records", records))
				.build());
	}

}
