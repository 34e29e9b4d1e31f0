package org.multaqa.api.fastpath;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.response.ResponseMapper;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the result of each kind of query plan from its rows.
 *
 * @param rows the rows
 * @param asking the query plan
 * @param out the response
 * @param given the values of the parameters
 */
record RootFieldWriter(List<Map<String, Object>> rows, PreparedOperation.PreparedField.Asking asking, JsonGenerator out,
		Map<String, Object> given) implements QueryPlan.Visitor<Boolean> {

	@Override
	public Boolean byId(QueryPlan.ById question) {
		return first();
	}

	@Override
	public Boolean byIds(QueryPlan.ByIds question) {
		return all();
	}

	@Override
	public Boolean listOf(QueryPlan.ListOf question) {
		return list();
	}

	@Override
	public Boolean search(QueryPlan.Search question) {
		return all();
	}

	@Override
	public Boolean texts(QueryPlan.Texts question) {
		return all();
	}

	@Override
	public Boolean duplicates(QueryPlan.Duplicates question) {
		return all();
	}

	@Override
	public Boolean converge(QueryPlan.Converge question) {
		return first();
	}

	@Override
	public Boolean changes(QueryPlan.Changes question) {
		return list();
	}

	@Override
	public Boolean compute(QueryPlan.Compute question) {
		return first();
	}

	@Override
	public Boolean analyse(QueryPlan.Analyse question) {
		return question.territoryAnalysis().many() ? all() : first();
	}

	private boolean first() {
		return object(this.rows.isEmpty() ? null : this.rows.get(0).get(ResponseMapper.ANSWER));
	}

	private boolean all() {
		this.out.writeStartArray();
		this.rows.forEach((row) -> object(row.get(ResponseMapper.ANSWER)));
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
			Objects.requireNonNull(this.asking.objectWriter()).write(ResponseMapper.map(row), this.out, this.given);
		}
		return true;
	}

}
