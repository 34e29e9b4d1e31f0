package org.multaqa.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.Counts;
import org.multaqa.query.ErrorCode;
import org.multaqa.query.Estimate;
import org.multaqa.query.Question;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Knows what an operation may take before the database hears of it.
 */
@Component
@ConditionalOnWebApplication
class Prices {

	private final Counts counts;

	private final long most;

	Prices(Counts counts, Bounds bounds) {
		this.counts = counts;
		this.most = bounds.objects();
	}

	/** Says that the fields of an operation take too much together, if they do. */
	@Nullable CodedError excess(List<Field> fields) {
		// the graph is looked into only where the pages alone would be too much
		if (together(fields, Counts.ENDLESS).objects() <= this.most) {
			return null;
		}
		Estimate estimate = together(fields, this.counts);
		return (estimate.objects() > this.most) ? error(estimate) : null;
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
