package org.multaqa.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.Caller;
import org.multaqa.query.Concurrency;
import org.multaqa.query.Counts;
import org.multaqa.query.ErrorCode;
import org.multaqa.query.Estimate;
import org.multaqa.query.Question;
import org.multaqa.query.Turns;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Knows what an operation may take before the database hears of it.
 */
@Component
@ConditionalOnWebApplication
class Prices {

	/** What reads more objects than this is answered in turns. */
	private static final int MUCH = 100_000;

	private final Counts counts;

	private final Turns turns;

	private final long most;

	Prices(Counts counts, Bounds bounds, Concurrency concurrency) {
		this.counts = counts;
		this.turns = concurrency.analysisTurns();
		this.most = bounds.objects();
	}

	/**
	 * Says that the fields of an operation take too much together, if they do. If they
	 * take much, the operation takes a turn among those that do.
	 * @throws org.multaqa.query.Overloaded if too many do
	 */
	@Nullable CodedError excess(List<Field> fields) {
		// the graph is looked into only where the pages alone would be too much
		Estimate atMost = together(fields, Counts.ENDLESS);
		if (atMost.objects() <= MUCH) {
			trace(atMost);
			return null;
		}
		Estimate estimate = together(fields, this.counts);
		trace(estimate);
		if (estimate.objects() > this.most) {
			return error(estimate);
		}
		if (estimate.objects() > MUCH) {
			Caller.current().ifPresent((caller) -> caller.take(this.turns));
		}
		return null;
	}

	private static void trace(Estimate estimate) {
		Caller.current().ifPresent((caller) -> caller.trace().cost(estimate.objects()));
	}

	private static Estimate together(List<Field> fields, Counts counts) {
		return Estimate.sum(fields.stream()
			.map((field) -> Estimate.of(field.key(), field.question(), field.given(), counts))
			.toList());
	}

	private CodedError error(Estimate estimate) {
		long found = (long) Math.ceil(estimate.objects());
		String sentence = String.format(Locale.ROOT,
				"This may read %,d objects, and %,d are read at most for one operation; the largest part of them is for %s: ask for fewer there, or in the lists around it, with first or last, or ask in several requests.",
				found, this.most, estimate.dearest());
		return new CodedError(ErrorCode.TOO_DEAR, sentence, List.of(), List.of(),
				Map.of("found", found, "limit", this.most));
	}

	/**
	 * A root field.
	 *
	 * @param key under which it is answered
	 * @param question what it asks
	 * @param given the values that the question names
	 */
	record Field(String key, Question question, Map<String, Object> given) {

	}

}
