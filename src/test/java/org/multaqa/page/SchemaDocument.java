package org.multaqa.page;

import java.nio.file.Path;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;

/**
 * The schema as it is written.
 */
final class SchemaDocument {

	private SchemaDocument() {
	}

	static Document read() {
		return Parser.parse(ParserEnvironment.newParserEnvironment()
			.document(ExplorerFiles.text(Path.of("schema.graphqls")))
			.parserOptions(ParserOptions.getDefaultSdlParserOptions()
				.transform((builder) -> builder.maxTokens(1_000_000).maxWhitespaceTokens(1_000_000)))
			.build());
	}

}
