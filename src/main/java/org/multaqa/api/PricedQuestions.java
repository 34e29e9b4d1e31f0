package org.multaqa.api;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.Counts;
import org.multaqa.query.Estimate;
import org.multaqa.query.Question;
import org.multaqa.query.Questions;
import org.multaqa.query.Standpoint;
import org.multaqa.query.TooDear;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Refuses questions that would take too much, before the database hears of them.
 */
@Component
@Primary
@ConditionalOnWebApplication
class PricedQuestions implements Questions {

	private final Questions questions;

	private final Counts counts;

	private final long most;

	PricedQuestions(@Qualifier("graphQuestions") Questions questions, Counts counts, Bounds bounds) {
		this.questions = questions;
		this.counts = counts;
		this.most = bounds.objects();
	}

	@Override
	public Ready ready(Question question, boolean onADay) {
		Ready ready = this.questions.ready(question, onADay);
		return (given, standpoint) -> {
			check(question, given);
			return ready.rows(given, standpoint);
		};
	}

	@Override
	public @Nullable Object ask(Question question, Map<String, Object> given, Standpoint standpoint) {
		check(question, given);
		return this.questions.ask(question, given, standpoint);
	}

	/** Looks into the graph only where the pages alone would be too much. */
	private void check(Question question, Map<String, Object> given) {
		if (Estimate.of(question, given, Counts.ENDLESS).objects() > this.most) {
			Estimate estimate = Estimate.of(question, given, this.counts);
			if (estimate.objects() > this.most) {
				throw new TooDear(estimate, this.most);
			}
		}
	}

}
