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
 * A document whose query is asked of a version of the graph, unless it names a time up to
 * which records count itself.
 *
 * @param document as it was sent
 * @param operation the query that is asked
 */
record PinnedDocument(Document document, OperationDefinition operation) {

	private static final String KNOWN_AT = "knownAt";

	/**
	 * Reads what was sent; {@code null} where the engine must say what is wrong, and for
	 * mutations.
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

	/** The document, asked of the version. */
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

	/**
	 * The day or time that the operation names in a directive; {@code null} where it
	 * names none.
	 */
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
