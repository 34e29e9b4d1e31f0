package org.multaqa.store.read;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.StatisticsQueries;
import org.multaqa.cypher.load.HistoryQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.query.cost.GraphStatistics;
import org.multaqa.query.plan.Hop;
import org.multaqa.store.connection.Database;
import org.springframework.stereotype.Component;

/**
 * Reads counts from the database, at most once a minute for each label, hop and entity.
 */
@Component
class DatabaseStatistics implements GraphStatistics {

	private static final long MINUTE = 60_000;

	/** The number of counts that are kept; beyond it, the oldest is dropped. */
	private static final int KEPT = 1000;

	private final Database database;

	private final Clock clock;

	private final Map<String, CachedCount> counts = new LinkedHashMap<>(64, 0.75f, true);

	DatabaseStatistics(Database database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@Override
	public long of(String label) {
		return known(label, () -> read(StatisticsQueries.count(label)));
	}

	@Override
	public long meetings(String entity) {
		return known(entity, () -> read(StatisticsQueries.meetings(entity)));
	}

	@Override
	public long facts(String entity) {
		return known("facts of " + entity, () -> read(StatisticsQueries.facts(entity)));
	}

	@Override
	public long revisions(long since, long until) {
		return read(HistoryQueries.count(since, until));
	}

	@Override
	public double ends(String label, Hop hop) {
		return average(StatisticsQueries.count(label, hop), label, hop);
	}

	@Override
	public double reached(String label, Hop hop) {
		return Math.min(ends(label, hop), average(StatisticsQueries.count(hop), label, hop));
	}

	private double average(CypherQuery statement, String label, Hop hop) {
		return known(statement.text(), () -> read(statement)) / (double) Math.max(1, of(label)) * hop.most();
	}

	private long known(String key, LongSupplier reading) {
		long now = this.clock.millis();
		CachedCount known = find(key);
		if (known == null || now - known.at() > MINUTE) {
			known = new CachedCount(reading.getAsLong(), now);
			keep(key, known);
		}
		return known.number();
	}

	private synchronized @Nullable CachedCount find(String key) {
		return this.counts.get(key);
	}

	private synchronized void keep(String key, CachedCount count) {
		this.counts.put(key, count);
		if (this.counts.size() > KEPT) {
			this.counts.remove(this.counts.keySet().iterator().next());
		}
	}

	private long read(CypherQuery statement) {
		return (Long) Objects.requireNonNull(this.database.read(statement).get(0).get("number"));
	}

	/**
	 * A count and the time in milliseconds at which it was read.
	 */
	private record CachedCount(long number, long at) {

	}

}
