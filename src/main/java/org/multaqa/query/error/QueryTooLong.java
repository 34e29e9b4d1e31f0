package org.multaqa.query.error;

import java.util.Map;

/**
 * Thrown when the Cypher query for a root field would be too long. The time that the
 * database takes to plan a query grows with its length, even if the graph is empty.
 */
public final class QueryTooLong extends ClientException {

	private final int found;

	private final int limit;

	/**
	 * Creates an exception.
	 * @param found the length of the Cypher query in characters
	 * @param limit the largest length
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
