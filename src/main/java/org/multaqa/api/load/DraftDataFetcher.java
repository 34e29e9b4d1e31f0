package org.multaqa.api.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import graphql.execution.CoercedVariables;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.multaqa.api.error.CodedError;
import org.multaqa.api.plan.SelectedField;
import org.multaqa.api.plan.SelectionCollector;
import org.multaqa.api.plan.TemporalContextReader;
import org.multaqa.draft.Draft;
import org.multaqa.draft.DraftDecisions;
import org.multaqa.draft.DraftQuestion;
import org.multaqa.draft.record.DraftRecordWriter;
import org.multaqa.draft.DraftRequest;
import org.multaqa.draft.Drafter;
import org.multaqa.draft.record.DraftRecordWriter;
import org.multaqa.draft.text.TextReader;
import org.multaqa.draft.text.UnreadableText;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.query.TemporalContext;
import org.multaqa.query.error.ErrorCode;
import org.multaqa.query.error.InvalidArgument;
import org.multaqa.query.limit.FairSemaphore;
import org.multaqa.query.limit.RequestClient;

/**
 * Drafts a record of a text. It needs no token, because it only reads the graph, but it
 * counts as an expensive operation.
 */
public final class DraftDataFetcher implements DataFetcher<Map<String, @Nullable Object>> {

	/** The name of the field of Query. */
	public static final String FIELD = "draftRecord";

	private static final int LONGEST_SOURCE = 2_000;

	private final LoadRepository loadRepository;

	private final Supplier<FairSemaphore> turns;

	public DraftDataFetcher(LoadRepository loadRepository, Supplier<FairSemaphore> turns) {
		this.loadRepository = loadRepository;
		this.turns = turns;
	}

	/**
	 * Checks that the texts of all fields together are within the limit for one text.
	 * @return the error, or {@code null}
	 */
	public static @Nullable CodedError excess(List<String> texts) {
		long found = texts.stream().mapToLong(String::length).sum();
		return (found <= TextReader.MOST_BYTES) ? null
				: new CodedError(ErrorCode.QUERY_TOO_COSTLY,
						String.format(Locale.ROOT,
								"This asks for drafts of %,d characters, and the limit for one operation is %,d.",
								found, TextReader.MOST_BYTES),
						List.of(), List.of(), Map.of("found", found, "limit", TextReader.MOST_BYTES));
	}

	@Override
	public Map<String, @Nullable Object> get(DataFetchingEnvironment field) {
		RequestClient.current().ifPresent((requestClient) -> {
			requestClient.trace().field(FIELD);
			requestClient.take(this.turns.get());
		});
		SelectionCollector selectionCollector = new SelectionCollector(field.getGraphQLSchema(),
				field.getFragmentsByName(), CoercedVariables.of(field.getVariables()));
		SelectedField selectedField = new SelectedField(field.getMergedField(), field.getFieldDefinition(),
				Set.of("Query"), selectionCollector);
		TemporalContext temporalContext = TemporalContextReader.of(field.getOperationDefinition(), selectedField,
				field.getVariables());
		if (temporalContext.asOf() != null || temporalContext.knownAt() != null) {
			throw new InvalidArgument(
					"A draft uses the present state of the graph; ask for it without @asOf and @knownAt.");
		}
		try {
			DraftDecisions decisions = DraftDecisionArguments.read(field);
			return answer(decisions.apply(new Drafter(this.loadRepository).draft(request(field))));
		}
		catch (UnreadableText ex) {
			throw new InvalidArgument(Objects.requireNonNull(ex.getMessage()));
		}
	}

	private static DraftRequest request(DataFetchingEnvironment field) {
		String text = field.getArgumentOrDefault("text", "");
		String source = field.getArgument("source");
		if (source != null && source.length() > LONGEST_SOURCE) {
			throw new InvalidArgument(
					"source has %s characters; it can have %s.".formatted(source.length(), LONGEST_SOURCE));
		}
		Object published = field.getArgument("published");
		Object language = field.getArgument("language");
		return new DraftRequest(TextReader.read(text),
				(language != null) ? language.toString().toLowerCase(Locale.ROOT) : null,
				(published != null) ? LocalDate.parse(published.toString()) : null,
				(source == null || source.isBlank()) ? null : source);
	}

	private static Map<String, @Nullable Object> answer(Draft draft) {
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("record", DraftRecordWriter.write(draft));
		answer.put("language", draft.request().writtenIn());
		answer.put("text", draft.request().text().text());
		answer.put("proposals", new DraftProposalMapper(draft).all());
		List<Map<String, @Nullable Object>> questions = new ArrayList<>();
		draft.questions().forEach((question) -> questions.add(question(question)));
		answer.put("questions", questions);
		return answer;
	}

	private static Map<String, @Nullable Object> question(DraftQuestion question) {
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("text", question.text());
		answer.put("start", (question.span() != null) ? question.span().start() : null);
		answer.put("end", (question.span() != null) ? question.span().end() : null);
		answer.put("candidates", question.candidates().stream().map(Object::toString).toList());
		return answer;
	}

}
