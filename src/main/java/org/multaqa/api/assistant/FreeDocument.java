package org.multaqa.api.assistant;

import java.util.Map;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import org.multaqa.api.document.RegisteredDocumentResolver;
import org.multaqa.api.error.InvalidHttpRequest;
import org.multaqa.query.error.InvalidArgument;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prepares a document that an assistant writes: only queries, and each fact with its
 * citations.
 */
final class FreeDocument {

	private final ParserOptions parsing;

	private final RegisteredDocumentResolver registered;

	private final CitationCompleter completer;

	/**
	 * @param parsing the options of the engine's own parser
	 */
	FreeDocument(ParserOptions parsing, RegisteredDocumentResolver registered, CitationCompleter completer) {
		this.parsing = parsing;
		this.registered = registered;
		this.completer = completer;
	}

	/**
	 * The document to send to the engine: the text itself if nothing has to be added.
	 * @throws InvalidArgument if the document has a mutation or subscription
	 * @throws InvalidHttpRequest if the server accepts only registered documents, and
	 * this one is not registered
	 */
	String prepare(String text) throws InvalidHttpRequest {
		this.registered.resolve(JsonMapper.shared().writeValueAsBytes(Map.of("query", text)));
		Document document;
		try {
			document = Parser
				.parse(ParserEnvironment.newParserEnvironment().document(text).parserOptions(this.parsing).build());
		}
		catch (InvalidSyntaxException ex) {
			// the engine parses with the same options, and reports the error
			return text;
		}
		document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((operation) -> operation.getOperation() != OperationDefinition.Operation.QUERY)
			.findFirst()
			.ifPresent((operation) -> {
				throw new InvalidArgument(
						"The document has an operation that is not a query, and assistants only read; send a query.");
			});
		Document completed = this.completer.complete(document);
		return AstPrinter.printAstCompact(completed).equals(AstPrinter.printAstCompact(document)) ? text
				: AstPrinter.printAst(completed);
	}

}
