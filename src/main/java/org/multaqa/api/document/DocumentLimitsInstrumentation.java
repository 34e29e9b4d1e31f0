package org.multaqa.api.document;

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
import org.multaqa.api.error.CodedError;
import org.multaqa.query.error.ErrorCode;

/**
 * Refuses a document that exceeds a limit: the number of characters before parsing, the
 * number of tokens while parsing, everything else between parsing and validation. The
 * validator compares the fields of expanded fragments pairwise, so it must never receive
 * a document that doubles.
 */
public final class DocumentLimitsInstrumentation extends SimplePerformantInstrumentation {

	private final RequestLimits requestLimits;

	private final ParserOptions parsing;

	public DocumentLimitsInstrumentation(RequestLimits requestLimits) {
		this.requestLimits = requestLimits;
		this.parsing = parsing(requestLimits);
	}

	/** The parser options that enforce the limits. */
	public static ParserOptions parsing(RequestLimits requestLimits) {
		return ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxCharacters(requestLimits.characters())
				.maxTokens(requestLimits.tokens())
				.maxWhitespaceTokens(requestLimits.characters())
				.captureLineComments(false));
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		check(ErrorCode.TOO_LARGE, input.getQuery().length(), this.requestLimits.characters(), "characters",
				"ask for less in one request, and send long values as variables");
		input.getGraphQLContext().put(ParserOptions.class, this.parsing);
		// the engine would otherwise use the language of the request, and format numbers
		// in it
		return input.transform((builder) -> builder.locale(Locale.ROOT));
	}

	@Override
	public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		return SimpleInstrumentationContext.whenCompleted((document, failure) -> stoppedParsing(failure));
	}

	private void stoppedParsing(@Nullable Throwable failure) {
		if (failure instanceof ParseCancelledException) {
			throw excess(ErrorCode.TOO_LARGE, this.requestLimits.tokens() + 1L, this.requestLimits.tokens(),
					"tokens or more", "ask for less in one request, and send long lists as variables");
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
		LiteralCounts written = LiteralCounts.of(document);
		check(ErrorCode.TOO_MANY_FRAGMENTS, document.getDefinitionsOfType(FragmentDefinition.class).size(),
				this.requestLimits.fragments(), "fragments", "ask in several requests");
		check(ErrorCode.TOO_MANY_ALIASES, written.aliases(), this.requestLimits.aliases(), "aliases",
				"ask for many ids with \"nodes\", or in several requests");
		check(ErrorCode.TOO_LARGE, written.literals(), this.requestLimits.literals(), "values in its lists and objects",
				"send long lists as variables");
	}

	private void checkSpreadOut(Document document) {
		ComplexityAnalyzer measure = new ComplexityAnalyzer(document, this.requestLimits.levels());
		Complexity operations = Complexity.NONE;
		for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
			Complexity complexity = measure.of(operation);
			check(ErrorCode.TOO_MANY_FIELDS, complexity.roots(), this.requestLimits.rootFields(),
					"root fields in one operation", "ask in several requests");
			operations = operations.and(complexity);
		}
		check(operations);
		// the validator expands unused fragments as well
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> check(measure.ofFragment(fragment.getName())));
		if (measure.cycle() != null) {
			throw new AbortExecutionException(List.of(CodedError.of(ErrorCode.VALIDATION_FAILED,
					"The fragment \"%s\" spreads itself, directly or through another; write out the levels you need."
						.formatted(measure.cycle()))));
		}
	}

	private void check(Complexity complexity) {
		check(ErrorCode.TOO_DEEP, complexity.depth(), this.requestLimits.depth(), "levels of fields",
				"nest less, or ask for the inner part by id in another request");
		check(ErrorCode.TOO_DEEP, complexity.levels(), this.requestLimits.levels(),
				"levels of fields and fragments or more", "nest fragments less");
		check(ErrorCode.TOO_MANY_FIELDS, complexity.fields(), this.requestLimits.fields(),
				"fields with its fragments spread out", "spread fragments less often, or ask in several requests");
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
