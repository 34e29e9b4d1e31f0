package org.multaqa.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.CypherStatement;
import org.multaqa.cypher.Statements;
import org.multaqa.query.Answers;
import org.multaqa.query.Moment;
import org.multaqa.query.Question;
import org.multaqa.query.Questions;
import org.multaqa.query.Shape;
import org.multaqa.query.Standpoint;
import org.springframework.stereotype.Component;

/**
 * Answers questions from the graph: one statement each.
 */
@Component
class GraphQuestions implements Questions {

	private final Database database;

	private final Past past;

	GraphQuestions(Database database, Past past) {
		this.database = database;
		this.past = past;
	}

	@Override
	public @Nullable Object ask(Question question, Standpoint standpoint) {
		CypherStatement statement = Statements.of(question, standpoint.asOf());
		Moment knownAt = standpoint.knownAt();
		List<Map<String, Object>> rows = (knownAt == null || question.aboutLoads()) ? this.database.read(statement)
				: this.past.read(statement, knownAt.until().toEpochMilli());
		return question.when(new FromRows(rows)).orElse(null);
	}

	/** Makes the answer to each kind of question from its rows. */
	private record FromRows(List<Map<String, Object>> rows) implements Question.Cases<Optional<Object>> {

		@Override
		public Optional<Object> byId(Question.ById question) {
			return first(question.shape());
		}

		@Override
		public Optional<Object> byIds(Question.ByIds question) {
			return Optional.of(all(question.shape()));
		}

		@Override
		public Optional<Object> listOf(Question.ListOf question) {
			return Optional.of(Answers.list(question.list(), this.rows.get(0)));
		}

		@Override
		public Optional<Object> search(Question.Search question) {
			return Optional.of(new Ranking(question).best(this.rows));
		}

		@Override
		public Optional<Object> texts(Question.Texts question) {
			return Optional.of(all(question.shape()));
		}

		@Override
		public Optional<Object> duplicates(Question.Duplicates question) {
			return Optional.of(new Suggestions(question).best(this.rows));
		}

		@Override
		public Optional<Object> converge(Question.Converge question) {
			return first(question.shape());
		}

		@Override
		public Optional<Object> changes(Question.Changes question) {
			return Optional.of(Answers.list(question.list(), this.rows.get(0)));
		}

		private Optional<Object> first(Shape shape) {
			return this.rows.stream()
				.findFirst()
				.map((row) -> Objects.requireNonNull(Answers.object(shape, row.get(Statements.ANSWER))));
		}

		private List<@Nullable Object> all(Shape shape) {
			List<@Nullable Object> answers = new ArrayList<>();
			this.rows.forEach((row) -> answers.add(Answers.object(shape, row.get(Statements.ANSWER))));
			return answers;
		}

	}

}
