package org.multaqa.api.receipt;

import java.util.Map;

import graphql.GraphQLException;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.InstantRange;

/**
 * A document whose query reads a version of the graph, unless it has a known-at time
 * itself.
 *
 * @param document the document as sent
 * @param operation the query to execute
 */
record PinnedDocument(Document document, OperationDefinition operation) {

	private static final String KNOWN_AT = "knownAt";

	/**
	 * Parses a document; {@code null} for mutations, and for documents whose error the
	 * engine must report.
	 */
	static @Nullable PinnedDocument of(String text, @Nullable String name, ParserOptions parsing) {
		try {
			Document document = Parser
				.parse(ParserEnvironment.newParserEnvironment().document(text).parserOptions(parsing).build());
			OperationDefinition operation = NodeUtil.getOperation(document, name).operationDefinition;
			return (operation.getOperation() == Operation.QUERY) ? new PinnedDocument(document, operation) : null;
		}
		catch (InvalidSyntaxException ex) {
			return null;
		}
		catch (GraphQLException ex) {
			// no such operation
			return null;
		}
	}

	/** The text of the document, pinned to a version. */
	String at(InstantRange version) {
		if (!this.operation.getDirectives(KNOWN_AT).isEmpty()) {
			return AstPrinter.printAst(this.document);
		}
		Directive pin = Directive.newDirective()
			.name(KNOWN_AT)
			.argument(new Argument("date", new StringValue(version.toString())))
			.build();
		OperationDefinition pinned = this.operation.transform((builder) -> builder.directive(pin));
		Document.Builder all = Document.newDocument();
		this.document.getDefinitions()
			.forEach((definition) -> all.definition((definition == this.operation) ? pinned : definition));
		return AstPrinter.printAst(all.build());
	}

	/** The day or time in a directive of the operation; {@code null} if it has none. */
	@Nullable Object time(String directive, Map<String, Object> variables) {
		for (Directive one : this.operation.getDirectives(directive)) {
			for (Argument argument : one.getArguments()) {
				Value<?> value = argument.getValue();
				return (value instanceof VariableReference variable) ? variables.get(variable.getName())
						: (value instanceof StringValue text) ? text.getValue() : null;
			}
		}
		return null;
	}

}
