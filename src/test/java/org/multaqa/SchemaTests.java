package org.multaqa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import graphql.language.AstPrinter;
import graphql.language.Description;
import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import org.junit.jupiter.api.Test;
import org.multaqa.model.EntityProperty;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests {

	@Test
	void everyElementHasADescription() throws IOException {
		List<String> silent = new ArrayList<>();
		for (Node<?> definition : document().getChildren()) {
			note(silent, "", definition);
		}
		assertThat(silent).isEmpty();
	}

	@Test
	void everyListOfFactsAndEntitiesIsAPage() throws IOException {
		List<String> unbounded = new ArrayList<>();
		document().getDefinitionsOfType(ObjectTypeDefinition.class).forEach((type) -> {
			for (FieldDefinition field : type.getFieldDefinitions()) {
				boolean many = field.getType().toString().contains("Connection") || field.getDirectives("path")
					.stream()
					.anyMatch((path) -> field.getType().toString().contains("ListType"));
				if (many && field.getInputValueDefinitions()
					.stream()
					.noneMatch((input) -> input.getName().equals("first"))) {
					unbounded.add(type.getName() + "." + field.getName());
				}
			}
		});
		assertThat(unbounded).isEmpty();
	}

	@Test
	void everyListHasFiltersAndOrdersOfItsElements() throws IOException {
		List<String> facts = document().getDefinitionsOfType(ObjectTypeDefinition.class)
			.stream()
			.filter((type) -> type.getImplements().toString().contains("Fact"))
			.map((type) -> type.getName() + "Connection")
			.toList();
		List<String> others = new ArrayList<>();
		document().getDefinitionsOfType(ObjectTypeDefinition.class).forEach((type) -> {
			for (FieldDefinition field : type.getFieldDefinitions()) {
				String answered = AstPrinter.printAst(field.getType()).replace("!", "");
				boolean fact = answered.equals("FactConnection") || facts.contains(answered);
				for (InputValueDefinition input : field.getInputValueDefinitions()) {
					String taken = AstPrinter.printAst(input.getType()).replace("!", "");
					if (input.getName().equals("orderBy") && fact != taken.equals("FactOrder")
							|| fact && taken.equals("EntityFilter")) {
						others.add("%s.%s takes %s".formatted(type.getName(), field.getName(), taken));
					}
				}
			}
		});
		assertThat(others).isEmpty();
	}

	@Test
	void closedSetsAreThoseOfRecords() throws IOException {
		assertThat(values("ClaimProperty")).containsExactlyInAnyOrderElementsOf(
				Arrays.stream(EntityProperty.values()).map(EntityProperty::key).toList());
		JsonNode gender = HttpTestClient.JSON.readTree(Files.readString(Path.of("graph-seed/record.schema.json")))
			.at("/$defs/entity/properties/gender/enum");
		assertThat(values("Gender")).containsExactlyInAnyOrderElementsOf(
				gender.values().stream().map((value) -> value.asString().toUpperCase(Locale.ROOT)).toList());
	}

	private static List<String> values(String words) throws IOException {
		return document().getDefinitionsOfType(EnumTypeDefinition.class)
			.stream()
			.filter((type) -> type.getName().equals(words))
			.flatMap((type) -> type.getEnumValueDefinitions().stream())
			.map(EnumValueDefinition::getName)
			.toList();
	}

	@Test
	void everyFieldOfQueryTakesATemporalContextAndEveryNodeTellsIt() throws IOException {
		document().getDefinitionsOfType(ObjectTypeDefinition.class)
			.stream()
			.filter((type) -> type.getName().equals("Query"))
			.flatMap((type) -> type.getFieldDefinitions().stream())
			// Relay's compiler knows it by its only argument, and the id says the context
			.filter((field) -> !field.getName().equals("node"))
			// a draft is made with what is known now, and refuses another time
			.filter((field) -> !field.getName().equals("draftRecord"))
			.forEach((field) -> assertThat(field.getInputValueDefinitions()).as(field.getName())
				.extracting(InputValueDefinition::getName)
				.contains("asOf", "knownAt"));
		assertThat(document().getDefinitionsOfType(InterfaceTypeDefinition.class)
			.stream()
			.filter((type) -> type.getName().equals("Node"))
			.flatMap((type) -> type.getFieldDefinitions().stream())).extracting(FieldDefinition::getName)
			.contains("asOf", "knownAt");
	}

	private static graphql.language.Document document() throws IOException {
		String schema = Files.readString(Path.of("schema.graphqls"));
		ParserOptions options = ParserOptions.getDefaultSdlParserOptions()
			.transform((builder) -> builder.maxTokens(1_000_000).maxWhitespaceTokens(1_000_000));
		return Parser.parse(ParserEnvironment.newParserEnvironment().document(schema).parserOptions(options).build());
	}

	private static void note(List<String> silent, String owner, Node<?> node) {
		Description description = null;
		String name = owner;
		if (node instanceof ObjectTypeDefinition type) {
			name = type.getName();
			description = type.getDescription();
		}
		else if (node instanceof InterfaceTypeDefinition type) {
			name = type.getName();
			description = type.getDescription();
		}
		else if (node instanceof InputObjectTypeDefinition type) {
			name = type.getName();
			description = type.getDescription();
		}
		else if (node instanceof EnumTypeDefinition type) {
			name = type.getName();
			description = type.getDescription();
			type.getEnumValueDefinitions()
				.stream()
				.filter((value) -> value.getDescription() == null)
				.forEach((value) -> silent.add(type.getName() + "." + value.getName()));
		}
		else if (node instanceof ScalarTypeDefinition type) {
			name = type.getName();
			description = type.getDescription();
		}
		else if (node instanceof DirectiveDefinition type) {
			name = "@" + type.getName();
			description = type.getDescription();
		}
		else if (node instanceof FieldDefinition field) {
			name = owner + "." + field.getName();
			description = field.getDescription();
		}
		else if (node instanceof InputValueDefinition value) {
			name = owner + "(" + value.getName() + ")";
			description = value.getDescription();
		}
		else {
			return;
		}
		if (description == null) {
			silent.add(name);
		}
		for (Node<?> child : node.getChildren()) {
			note(silent, name, child);
		}
	}

}
