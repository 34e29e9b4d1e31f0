package org.multaqa.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The questions that the pages send or save, held to the schema.
 */
class QuestionsTests {

	private static GraphQLSchema schema;

	@BeforeAll
	static void read() {
		schema = UnExecutableSchemaGenerator
			.makeUnExecutableSchema(new SchemaParser().buildRegistry(SchemaDocument.read()));
	}

	static Stream<Path> questions() throws IOException {
		try (Stream<Path> explorer = Files.walk(ExplorerFiles.ROOT);
				Stream<Path> examples = Files.walk(Path.of("src/main/resources/static/graphiql"))) {
			return Stream.concat(explorer, examples)
				.filter((file) -> file.toString().endsWith(".graphql"))
				.toList()
				.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("questions")
	void questionFitsTheSchema(Path question) throws IOException {
		List<ValidationError> errors = new Validator().validateDocument(schema,
				Parser.parse(ParserEnvironment.newParserEnvironment().document(Files.readString(question)).build()),
				Locale.ROOT);

		assertThat(errors).isEmpty();
	}

	/**
	 * One time governs every view: a field that is asked without it would show what the
	 * time excludes.
	 */
	@ParameterizedTest
	@MethodSource("questions")
	void everyRootFieldOfTheExplorerTakesTheTimeOfThePage(Path question) throws IOException {
		if (!question.startsWith(ExplorerFiles.ROOT)) {
			return;
		}
		Parser.parse(ParserEnvironment.newParserEnvironment().document(Files.readString(question)).build())
			.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((operation) -> operation.getOperation() == OperationDefinition.Operation.QUERY)
			.flatMap((operation) -> operation.getSelectionSet().getSelectionsOfType(Field.class).stream())
			// a draft is made with what the graph knows now
			.filter((field) -> schema.getQueryType().getField(field.getName()).getArgument("asOf") != null)
			.forEach((field) -> assertThat(AstPrinter.printAstCompact(field)).contains("asOf:$asOf",
					"knownAt:$knownAt"));
	}

}
