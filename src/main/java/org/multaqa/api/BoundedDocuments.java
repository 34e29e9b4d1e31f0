package org.multaqa.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.ErrorCode;

/**
 * Refuses a document that is out of bounds: its characters before parsing, its tokens
 * while parsing, everything else between parsing and validating. The validator compares
 * fields pairwise over spread fragments, so it must never see a document that doubles.
 */
final class BoundedDocuments extends SimplePerformantInstrumentation {

	private final Bounds bounds;

	private final ParserOptions parsing;

	BoundedDocuments(Bounds bounds) {
		this.bounds = bounds;
		this.parsing = parsing(bounds);
	}

	/** How a document is parsed, so that it cannot be out of bounds. */
	static ParserOptions parsing(Bounds bounds) {
		return ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxCharacters(bounds.characters())
				.maxTokens(bounds.tokens())
				.maxWhitespaceTokens(bounds.characters())
				.captureLineComments(false));
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		check(ErrorCode.TOO_LARGE, input.getQuery().length(), this.bounds.characters(), "characters",
				"ask for less in one request, and send long values as variables");
		input.getGraphQLContext().put(ParserOptions.class, this.parsing);
		// the engine speaks the language that a request accepts, and formats its numbers
		// so
		return input.transform((builder) -> builder.locale(Locale.ROOT));
	}

	@Override
	public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		return SimpleInstrumentationContext.whenCompleted((document, failure) -> stoppedParsing(failure));
	}

	private void stoppedParsing(@Nullable Throwable failure) {
		if (failure instanceof ParseCancelledException) {
			throw excess(ErrorCode.TOO_LARGE, this.bounds.tokens() + 1L, this.bounds.tokens(), "tokens or more",
					"ask for less in one request, and send long lists as variables");
		}
		if (failure instanceof ParseCancelledTooDeepException) {
			int limit = this.parsing.getMaxRuleDepth();
			throw excess(ErrorCode.TOO_DEEP, limit + 1L, limit, "levels of braces and brackets or more",
					"nest less, or ask in several requests");
		}
	}

	@Override
	public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables documentAndVariables,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		Document document = documentAndVariables.getDocument();
		checkWritten(document);
		checkSpreadOut(document);
		return documentAndVariables;
	}

	private void checkWritten(Document document) {
		WrittenCounts written = WrittenCounts.of(document);
		check(ErrorCode.TOO_MANY_FRAGMENTS, document.getDefinitionsOfType(FragmentDefinition.class).size(),
				this.bounds.fragments(), "fragments", "ask in several requests");
		check(ErrorCode.TOO_MANY_ALIASES, written.aliases(), this.bounds.aliases(), "aliases",
				"ask for many ids with \"nodes\", or in several requests");
		check(ErrorCode.TOO_LARGE, written.literals(), this.bounds.literals(), "values in its lists and objects",
				"send long lists as variables");
	}

	private void checkSpreadOut(Document document) {
		DocumentMeasure measure = new DocumentMeasure(document, this.bounds.levels());
		Extent operations = Extent.NONE;
		for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
			Extent extent = measure.of(operation);
			check(ErrorCode.TOO_MANY_FIELDS, extent.roots(), this.bounds.rootFields(), "root fields in one operation",
					"ask in several requests");
			operations = operations.and(extent);
		}
		check(operations);
		// the validator spreads out unused fragments as well
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> check(measure.ofFragment(fragment.getName())));
		if (measure.cycle() != null) {
			throw new AbortExecutionException(List.of(CodedError.of(ErrorCode.VALIDATION_FAILED,
					"The fragment \"%s\" spreads itself, directly or through another; write out the levels you need."
						.formatted(measure.cycle()))));
		}
	}

	private void check(Extent extent) {
		check(ErrorCode.TOO_DEEP, extent.depth(), this.bounds.depth(), "levels of fields",
				"nest less, or ask for the inner part by id in another request");
		check(ErrorCode.TOO_DEEP, extent.levels(), this.bounds.levels(), "levels of fields and fragments or more",
				"nest fragments less");
		check(ErrorCode.TOO_MANY_FIELDS, extent.fields(), this.bounds.fields(), "fields with its fragments spread out",
				"spread fragments less often, or ask in several requests");
	}

	private static void check(ErrorCode code, long found, long limit, String what, String remedy) {
		if (found > limit) {
			throw excess(code, found, limit, what, remedy);
		}
	}

	private static AbortExecutionException excess(ErrorCode code, long found, long limit, String what, String remedy) {
		String sentence = "The document has %s %s, and the limit is %s; %s.".formatted(found, what, limit, remedy);
		return new AbortExecutionException(
				List.of(new CodedError(code, sentence, List.of(), List.of(), Map.of("found", found, "limit", limit))));
	}

}
