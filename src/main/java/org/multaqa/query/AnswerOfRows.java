package org.multaqa.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The answer to each kind of question, made of the rows of the database. */
record AnswerOfRows(List<Map<String, Object>> rows,
		Map<String, Object> given) implements Question.Cases<Optional<Object>> {

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
		return Optional.of(Answers.list(question.list(), this.rows.get(0), this.given));
	}

	@Override
	public Optional<Object> search(Question.Search question) {
		return Optional.of(all(question.shape()));
	}

	@Override
	public Optional<Object> texts(Question.Texts question) {
		return Optional.of(all(question.shape()));
	}

	@Override
	public Optional<Object> duplicates(Question.Duplicates question) {
		return Optional.of(all(question.shape()));
	}

	@Override
	public Optional<Object> converge(Question.Converge question) {
		return first(question.shape());
	}

	@Override
	public Optional<Object> changes(Question.Changes question) {
		return Optional.of(Answers.list(question.list(), this.rows.get(0), this.given));
	}

	@Override
	public Optional<Object> compute(Question.Compute question) {
		return first(question.shape());
	}

	@Override
	public Optional<Object> analyse(Question.Analyse question) {
		return question.analysis().many() ? Optional.of(all(question.shape())) : first(question.shape());
	}

	private Optional<Object> first(Shape shape) {
		return this.rows.stream()
			.findFirst()
			.map((row) -> Objects.requireNonNull(Answers.object(shape, row.get(Answers.ANSWER), this.given)));
	}

	private List<@Nullable Object> all(Shape shape) {
		List<@Nullable Object> answers = new ArrayList<>();
		this.rows.forEach((row) -> answers.add(Answers.object(shape, row.get(Answers.ANSWER), this.given)));
		return answers;
	}

}
