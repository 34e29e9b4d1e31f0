package org.multaqa.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.Answers;
import org.multaqa.query.Question;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the answer to each kind of question from its rows.
 *
 * @param rows the rows
 * @param asking the question
 * @param out the response
 * @param given the values with which it was asked
 */
record RootWritten(List<Map<String, Object>> rows, Form.Root.Asking asking, JsonGenerator out,
		Map<String, Object> given) implements Question.Cases<Boolean> {

	@Override
	public Boolean byId(Question.ById question) {
		return first();
	}

	@Override
	public Boolean byIds(Question.ByIds question) {
		return all();
	}

	@Override
	public Boolean listOf(Question.ListOf question) {
		return list();
	}

	@Override
	public Boolean search(Question.Search question) {
		return all();
	}

	@Override
	public Boolean texts(Question.Texts question) {
		return all();
	}

	@Override
	public Boolean duplicates(Question.Duplicates question) {
		return all();
	}

	@Override
	public Boolean converge(Question.Converge question) {
		return first();
	}

	@Override
	public Boolean changes(Question.Changes question) {
		return list();
	}

	@Override
	public Boolean compute(Question.Compute question) {
		return first();
	}

	@Override
	public Boolean analyse(Question.Analyse question) {
		return question.analysis().many() ? all() : first();
	}

	private boolean first() {
		return object(this.rows.isEmpty() ? null : this.rows.get(0).get(Answers.ANSWER));
	}

	private boolean all() {
		this.out.writeStartArray();
		this.rows.forEach((row) -> object(row.get(Answers.ANSWER)));
		this.out.writeEndArray();
		return true;
	}

	private boolean list() {
		return Objects.requireNonNull(this.asking.list()).write(this.rows.get(0), this.out, this.given);
	}

	private boolean object(@Nullable Object row) {
		if (row == null) {
			this.out.writeNull();
		}
		else {
			Objects.requireNonNull(this.asking.layout()).write(Answers.map(row), this.out, this.given);
		}
		return true;
	}

}
