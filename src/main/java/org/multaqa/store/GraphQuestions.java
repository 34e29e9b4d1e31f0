package org.multaqa.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.analysis.Computations;
import org.multaqa.cypher.CypherStatement;
import org.multaqa.cypher.StatementForm;
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
class GraphQuestions implements Questions {

	private final Database database;

	private final Past past;

	private final Vocabulary vocabulary;

	private final Computations computations = new Computations();

	/** Characters of a statement, by which the time to plan it grows. */
	private final int longest;

	GraphQuestions(Database database, Past past, Vocabulary vocabulary,
			@Value("${multaqa.limits.statement:30000}") int longest) {
		this.longest = longest;
		this.database = database;
		this.past = past;
		this.vocabulary = vocabulary;
	}

	@Override
	public Ready ready(Question question, boolean onADay) {
		StatementForm form = Statements.of(question, onADay);
		if (form.text().length() > this.longest) {
			throw new StatementTooLong(form.text().length(), this.longest);
		}
		Ready read = (given, standpoint) -> {
			form.words()
				.forEach((words) -> this.vocabulary.check(words, given,
						(statement) -> read(question, statement, standpoint.knownAt())));
			return read(question, form.with(with(given, standpoint)), standpoint.knownAt());
		};
		if (question instanceof Question.Analyse analyse) {
			AnalysisQuery query = new AnalysisQuery(analyse, AnalysisShape.of(analyse.shape()), form,
					this.computations);
			return (given, standpoint) -> query.rows(with(given, standpoint), standpoint,
					(statement) -> read(question, statement, standpoint.knownAt()));
		}
		if (question instanceof Question.Search search) {
			return (given, standpoint) -> {
				Ranking ranking = new Ranking(search, given);
				return ranking.isEmpty() ? List.of() : ranking.best(read.rows(given, standpoint));
			};
		}
		if (question instanceof Question.Texts texts) {
			return (given, standpoint) -> texts.words().<String>in(given).isEmpty() ? List.of()
					: read.rows(given, standpoint);
		}
		if (question instanceof Question.Duplicates duplicates) {
			return (given, standpoint) -> new Suggestions(duplicates).best(read.rows(given, standpoint), given);
		}
		return read;
	}

	@Override
	public @Nullable Object ask(Question question, Map<String, Object> given, Standpoint standpoint) {
		return Answers.of(question, ready(question, standpoint.asOf() != null).rows(given, standpoint), given);
	}

	private List<Map<String, Object>> read(Question question, CypherStatement statement, @Nullable Moment knownAt) {
		return (knownAt == null || question.aboutLoading()) ? this.database.read(statement)
				: this.past.read(statement, knownAt.until().toEpochMilli());
	}

	private static Map<String, Object> with(Map<String, Object> given, Standpoint standpoint) {
		if (standpoint.asOf() == null) {
			return given;
		}
		Map<String, Object> all = new HashMap<>(given);
		all.put(Statements.DAY, standpoint.asOf());
		return all;
	}

}
