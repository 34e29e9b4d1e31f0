package org.multaqa.store;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.multaqa.cypher.Statements;
import org.multaqa.query.Counts;
import org.springframework.stereotype.Component;

/**
 * Asks the database's own statistics, at most once a minute for each label.
 */
@Component
class GraphCounts implements Counts {

	private static final long MINUTE = 60_000;

	private final Database database;

	private final Clock clock;

	private final Map<String, Count> counts = new ConcurrentHashMap<>();

	GraphCounts(Database database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@Override
	public long of(String label) {
		long now = this.clock.millis();
		Count known = this.counts.get(label);
		if (known == null || now - known.at() > MINUTE) {
			known = new Count(read(label), now);
			this.counts.put(label, known);
		}
		return known.number();
	}

	private long read(String label) {
		return (Long) Objects.requireNonNull(this.database.read(Statements.count(label)).get(0).get("number"));
	}

	/** How many there were at a time in milliseconds. */
	private record Count(long number, long at) {

	}

}
