package org.multaqa.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The times to which a query refers.
 *
 * @param asOf the day for which facts are read, or {@code null} for any day
 * @param knownAt the time up to which records count, or {@code null} for all
 * @param inIds whether ids in the response carry the context, because the field or its id
 * has it; {@code false} if the whole operation has it
 */
public record TemporalContext(@Nullable LocalDate asOf, @Nullable InstantRange knownAt, boolean inIds) {

	/** The present knowledge, about any day. */
	public static final TemporalContext NOW = new TemporalContext(null, null, false);

	private static final String NAME = "@standpoint";

	/** The values of a query's parameters, together with this context. */
	public Map<String, Object> beside(Map<String, Object> given) {
		Map<String, Object> all = new HashMap<>(given);
		all.put(NAME, this);
		return all;
	}

	/** The temporal context among the values of a query's parameters. */
	public static TemporalContext in(Map<String, Object> given) {
		return (TemporalContext) Objects.requireNonNullElse(given.get(NAME), NOW);
	}

	/** The id of a node in the response. */
	public String id(Object stored) {
		return this.inIds ? new NodeId(stored.toString(), this.asOf, this.knownAt).toString() : stored.toString();
	}

}
