package org.multaqa.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.Statements;
import org.multaqa.query.Answers;
import org.multaqa.query.Question;
import org.multaqa.query.Questions;
import org.multaqa.query.Shape;
import org.springframework.stereotype.Component;

/**
 * Answers questions from the graph: one statement each.
 */
@Component
class GraphQuestions implements Questions {

	private final Database database;

	GraphQuestions(Database database) {
		this.database = database;
	}

	@Override
	public @Nullable Object ask(Question question, @Nullable LocalDate asOf) {
		List<Map<String, Object>> rows = this.database.read(Statements.of(question, asOf));
		return question.when(new FromRows(rows));
	}

	/** Makes the answer to each kind of question from its rows. */
	private record FromRows(List<Map<String, Object>> rows) implements Question.Cases<@Nullable Object> {

		@Override
		public @Nullable Object byId(Question.ById question) {
			return first(question.shape());
		}

		@Override
		public Object byIds(Question.ByIds question) {
			return all(question.shape());
		}

		@Override
		public Object listOf(Question.ListOf question) {
			return Answers.list(question.list(), this.rows.get(0));
		}

		@Override
		public Object search(Question.Search question) {
			return all(question.shape());
		}

		@Override
		public @Nullable Object converge(Question.Converge question) {
			return first(question.shape());
		}

		private @Nullable Object first(Shape shape) {
			return this.rows.isEmpty() ? null : Answers.object(shape, this.rows.get(0).get(Statements.ANSWER));
		}

		private List<@Nullable Object> all(Shape shape) {
			List<@Nullable Object> answers = new ArrayList<>();
			this.rows.forEach((row) -> answers.add(Answers.object(shape, row.get(Statements.ANSWER))));
			return answers;
		}

	}

}
