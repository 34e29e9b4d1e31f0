package org.multaqa.api.assistant;

import java.util.Locale;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents of assistants, before and after. */
class CitationCompleterTests {

	private static final GraphQLSchema SCHEMA = PublicSchema.read();

	private static final String EVIDENCE = "citations(first:100) {locator wording source {title publisher published {text}}}";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{post(id:"p") {mandates {nodes {official {name}}}}} | {post(id:"p") {mandates {nodes {official {name} disputed certainty EVIDENCE}}}}
					{meeting(id:"m") {participations {edges {node {role disputed}}}}} | {meeting(id:"m") {participations {edges {node {role disputed EVIDENCE}}}}}
					{node(id:"m") {... on Statement {summary}}} | {node(id:"m") {... on Statement {summary disputed EVIDENCE}}}
					{timeline(of:"p") {entries {nodes {fact {id}}}}} | {timeline(of:"p") {entries {nodes {fact {id disputed ... on Lasting {certainty} EVIDENCE}}}}}
					{official(id:"o") {names {text citations {wording source {title(language:AR)}}}}} | {official(id:"o") {names {text citations {wording source {title(language:AR)}} disputed certainty citations {locator source {publisher published {text}}}}}}
					query ($x:Boolean!) {official(id:"o") {names {citations(first:2) @include(if:$x) {wording}}}} | query ($x:Boolean!) {official(id:"o") {names {citations(first:2) @include(if:$x) {wording} disputed certainty citations(first:2) {locator wording source {title publisher published {text}}}}}}
					""")
	void whatAFactLacksIsAdded(String document, String completed) {
		assertThat(completed(document)).isEqualTo(compact(completed));
	}

	@Test
	void fragmentsAreCompletedAndCountWhereTheyApply() {
		String document = "{official(id:\"o\") {mandates {nodes {...M}} participations {nodes {...F}}}} fragment M on Mandate {term} fragment F on Fact {id}";

		assertThat(completed(document)).isEqualTo(compact(
				"{official(id:\"o\") {mandates {nodes {...M disputed certainty EVIDENCE}} participations {nodes {...F disputed EVIDENCE}}}} fragment M on Mandate {term disputed certainty EVIDENCE} fragment F on Fact {id disputed ... on Lasting {certainty} EVIDENCE}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{official(id:\"o\") {name}}", "{__type(name:\"Mandate\") {fields {name}}}",
			"{nothing {at {all}}}", "{official(id:\"o\") {...Unknown}}",
			"{official(id:\"o\") {...A}} fragment A on Official {...B} fragment B on Official {...A}" })
	void whatIsNoFactStaysAsItIs(String document) {
		assertThat(AstPrinter.printAstCompact(new CitationCompleter(SCHEMA).complete(Parser.parse(document))))
			.isEqualTo(compact(document));
	}

	private static String compact(String document) {
		return AstPrinter.printAstCompact(Parser.parse(document.replace("EVIDENCE", EVIDENCE)));
	}

	private static String completed(String document) {
		Document completed = new CitationCompleter(SCHEMA).complete(Parser.parse(document));
		assertThat(new Validator().validateDocument(SCHEMA, completed, Locale.ROOT)).isEmpty();
		assertThat(AstPrinter.printAst(new CitationCompleter(SCHEMA).complete(completed))).as("completed once more")
			.isEqualTo(AstPrinter.printAst(completed));
		return AstPrinter.printAstCompact(completed);
	}

}
