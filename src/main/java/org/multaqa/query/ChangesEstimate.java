package org.multaqa.query;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How many objects the database reads to find changes.
 *
 * @param counts how much there is
 * @param given the values that the question names
 */
record ChangesEstimate(Counts counts, Map<String, Object> given) {

	Estimate of(Question.Changes question) {
		Listing listing = question.list().listing();
		double facts = this.counts.average("Fact", "Record");
		long entities = Stream.of(question.territory(), question.program(), question.actor())
			.filter(Objects::nonNull)
			.count();
		double revisions = revisions(question);
		double counted = listing.counts() ? revisions : 0;
		// as many as fill the page, or all where some may not fit
		double listed = (entities > 0) ? revisions
				: Math.min(1 + size(question.list().page().fetched()) / Math.max(1, facts), revisions);
		double read = (counted + (listing.lists() ? listed : 0)) * (1 + facts) * (1 + entities);
		return new Estimate(read, "");
	}

	private double revisions(Question.Changes question) {
		long since = (Long) this.given.getOrDefault(question.since().name(), 0L);
		Given until = question.until();
		long end = (until != null) ? (Long) this.given.getOrDefault(until.name(), Long.MAX_VALUE) : Long.MAX_VALUE;
		return (since <= 0 && end == Long.MAX_VALUE) ? this.counts.of("Revision") : this.counts.revisions(since, end);
	}

	private int size(Given size) {
		return (Integer) this.given.getOrDefault(size.name(), Page.LIMIT);
	}

}
