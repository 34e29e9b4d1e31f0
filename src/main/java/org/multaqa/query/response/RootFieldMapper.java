package org.multaqa.query.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.plan.QueryPlan;

/**
 * Maps the rows of the database to the result of each kind of query plan.
 */
record RootFieldMapper(List<Map<String, Object>> rows,
		Map<String, Object> given) implements QueryPlan.Visitor<Optional<Object>> {

	@Override
	public Optional<Object> byId(QueryPlan.ById question) {
		return first(question.projection());
	}

	@Override
	public Optional<Object> byIds(QueryPlan.ByIds question) {
		return Optional.of(all(question.projection()));
	}

	@Override
	public Optional<Object> listOf(QueryPlan.ListOf question) {
		return Optional.of(ResponseMapper.list(question.list(), this.rows.get(0), this.given));
	}

	@Override
	public Optional<Object> search(QueryPlan.Search question) {
		return Optional.of(all(question.projection()));
	}

	@Override
	public Optional<Object> texts(QueryPlan.Texts question) {
		return Optional.of(all(question.projection()));
	}

	@Override
	public Optional<Object> duplicates(QueryPlan.Duplicates question) {
		return Optional.of(all(question.projection()));
	}

	@Override
	public Optional<Object> converge(QueryPlan.Converge question) {
		return first(question.projection());
	}

	@Override
	public Optional<Object> changes(QueryPlan.Changes question) {
		return Optional.of(ResponseMapper.list(question.list(), this.rows.get(0), this.given));
	}

	@Override
	public Optional<Object> compute(QueryPlan.Compute question) {
		return first(question.projection());
	}

	@Override
	public Optional<Object> analyse(QueryPlan.Analyse question) {
		return question.territoryAnalysis().many() ? Optional.of(all(question.projection()))
				: first(question.projection());
	}

	private Optional<Object> first(Projection projection) {
		return this.rows.stream()
			.findFirst()
			.map((row) -> Objects
				.requireNonNull(ResponseMapper.object(projection, row.get(ResponseMapper.ANSWER), this.given)));
	}

	private List<@Nullable Object> all(Projection projection) {
		List<@Nullable Object> answers = new ArrayList<>();
		this.rows.forEach(
				(row) -> answers.add(ResponseMapper.object(projection, row.get(ResponseMapper.ANSWER), this.given)));
		return answers;
	}

}
