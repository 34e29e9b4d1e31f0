package org.multaqa.api.subscription;

import java.util.Map;
import java.util.Objects;

import org.multaqa.api.plan.EventPlan;
import org.multaqa.query.TemporalContext;
import org.multaqa.query.plan.Cursor;
import org.multaqa.query.plan.QueryExecutor;
import org.multaqa.query.response.ResponseMapper;

/**
 * Reads the events of a subscription from the database.
 *
 * @param plan how they are read
 * @param query the prepared query
 */
record EventReader(EventPlan plan, QueryExecutor.PreparedQuery query) {

	static EventReader of(EventPlan plan, QueryExecutor executor) {
		return new EventReader(plan, executor.prepare(plan.queryPlan(), false));
	}

	EventPlan.Event after(Cursor position) {
		Map<String, Object> given = this.plan.after(position);
		Object page = ResponseMapper.of(this.plan.queryPlan(), this.query.rows(given, TemporalContext.NOW), given);
		return this.plan.event((Map<?, ?>) Objects.requireNonNull(page), position);
	}

}
