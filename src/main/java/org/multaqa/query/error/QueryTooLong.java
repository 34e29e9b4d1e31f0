package org.multaqa.query.error;

import java.util.Map;

/**
 * A question for which the statement would be too long: how long the database takes to
 * plan a statement grows with its length, whatever there is in the graph.
 */
public final class QueryTooLong extends ClientException {

	private final int found;

	private final int limit;

	/**
	 * Refuses a question.
	 * @param found characters of the statement
	 * @param limit how many there may be
	 */
	public QueryTooLong(int found, int limit) {
		super(ErrorCode.TOO_MANY_FIELDS,
				"This takes a statement of %s characters, and the limit for one root field is %s; ask for fewer fields, lists or conditions, or in several requests."
					.formatted(found, limit));
		this.found = found;
		this.limit = limit;
	}

	@Override
	public Map<String, Object> details() {
		return Map.of("found", this.found, "limit", this.limit);
	}

}
