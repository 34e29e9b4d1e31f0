package org.multaqa.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.analysis.Computations;
import org.multaqa.cypher.CypherStatement;
import org.multaqa.cypher.StatementForm;
import org.multaqa.cypher.ParameterNames;
import org.multaqa.cypher.Statements;
import org.multaqa.query.Answers;
import org.multaqa.query.Moment;
import org.multaqa.query.Question;
import org.multaqa.query.Questions;
import org.multaqa.query.Standpoint;
import org.multaqa.query.StatementTooLong;
import org.multaqa.query.analysis.AnalysisShape;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Answers questions from the graph: one statement each.
 */
@Component
class DatabaseQueryExecutor implements Questions {

	private final Database database;

	private final HistoricalReads historicalReads;

	private final VocabularyCache vocabularyCache;

	private final Computations computations = new Computations();

	private final DuplicateLists duplicateLists;

	/** Characters of a statement, by which the time to plan it grows. */
	private final int longest;

	DatabaseQueryExecutor(Database database, HistoricalReads historicalReads, VocabularyCache vocabularyCache,
			@Value("${multaqa.limits.statement:30000}") int longest) {
		this.longest = longest;
		this.database = database;
		this.duplicateLists = new DuplicateLists(new DatabaseGraphVersion(database));
		this.historicalReads = historicalReads;
		this.vocabularyCache = vocabularyCache;
	}

	@Override
	public Ready ready(Question question, boolean onADay) {
		StatementForm form = Statements.of(question, onADay);
		if (form.text().length() > this.longest) {
			throw new StatementTooLong(form.text().length(), this.longest);
		}
		Ready read = (given, temporalContext) -> {
			form.words()
				.forEach((words) -> this.vocabularyCache.check(words, given,
						(statement) -> read(question, statement, temporalContext.knownAt())));
			return read(question, form.with(with(given, temporalContext)), temporalContext.knownAt());
		};
		if (question instanceof Question.Compute analyse) {
			GraphAnalysisQuery query = new GraphAnalysisQuery(analyse, AnalysisShape.of(analyse.shape()), form,
					this.computations);
			return (given, standpoint) -> query.rows(with(given, standpoint), standpoint,
					(statement) -> read(question, statement, standpoint.knownAt()));
		}
		if (question instanceof Question.Search search) {
			return (given, temporalContext) -> {
				SearchRanking ranking = new SearchRanking(search, given);
				return ranking.isEmpty() ? List.of() : ranking.best(read.rows(given, temporalContext));
			};
		}
		if (question instanceof Question.Texts texts) {
			return (given, temporalContext) -> texts.words().<String>in(given).isEmpty() ? List.of()
					: read.rows(given, temporalContext);
		}
		if (question instanceof Question.Duplicates duplicates) {
			DuplicatesQuery query = new DuplicatesQuery(duplicates, form, this.duplicateLists);
			return (given, standpoint) -> query.rows(with(given, standpoint), standpoint,
					(statement) -> read(question, statement, standpoint.knownAt()));
		}
		return read;
	}

	@Override
	public @Nullable Object ask(Question question, Map<String, Object> given, Standpoint temporalContext) {
		return Answers.of(question, ready(question, temporalContext.asOf() != null).rows(given, temporalContext),
				given);
	}

	private List<Map<String, Object>> read(Question question, CypherStatement statement, @Nullable Moment knownAt) {
		return (knownAt == null || question.aboutLoading()) ? this.database.read(statement)
				: this.historicalReads.read(statement, knownAt.until().toEpochMilli());
	}

	private static Map<String, Object> with(Map<String, Object> given, Standpoint temporalContext) {
		if (temporalContext.asOf() == null) {
			return given;
		}
		Map<String, Object> all = new HashMap<>(given);
		all.put(ParameterNames.DAY, temporalContext.asOf());
		return all;
	}

}
