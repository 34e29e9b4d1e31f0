package org.multaqa.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * From where in time a question is asked.
 *
 * @param asOf the day on which things are to have been so, or {@code null} for any day
 * @param knownAt the time up to which records count, or {@code null} for all of them
 * @param inIds whether ids in the answer say so, because the field or its id names it;
 * not where the whole operation is asked from there
 */
public record TemporalContext(@Nullable LocalDate asOf, @Nullable InstantRange knownAt, boolean inIds) {

	/** Now, and of no particular day. */
	public static final TemporalContext NOW = new TemporalContext(null, null, false);

	private static final String NAME = "@standpoint";

	/** The values with which a question is asked, with this beside them. */
	public Map<String, Object> beside(Map<String, Object> given) {
		Map<String, Object> all = new HashMap<>(given);
		all.put(NAME, this);
		return all;
	}

	/** What stands beside the values with which a question is asked. */
	public static TemporalContext in(Map<String, Object> given) {
		return (TemporalContext) Objects.requireNonNullElse(given.get(NAME), NOW);
	}

	/** The id under which a node is answered. */
	public String id(Object stored) {
		return this.inIds ? new NodeId(stored.toString(), this.asOf, this.knownAt).toString() : stored.toString();
	}

}
