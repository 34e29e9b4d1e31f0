package org.multaqa.telemetry;

import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.multaqa.query.DatabaseMetrics;

/**
 * Metrics of the queries and transactions of the database.
 *
 * @param database the database
 */
record StatementMetrics(DatabaseMetrics database) implements MeterBinder {

	@Override
	public void bindTo(MeterRegistry registry) {
		FunctionTimer
			.builder("multaqa.statement", this.database, (database) -> database.statistics().reads(),
					(database) -> database.statistics().readNanos(), TimeUnit.NANOSECONDS)
			.description("Read statements and write transactions, with retries")
			.tag("kind", "read")
			.register(registry);
		FunctionTimer
			.builder("multaqa.statement", this.database, (database) -> database.statistics().writes(),
					(database) -> database.statistics().writeNanos(), TimeUnit.NANOSECONDS)
			.tag("kind", "write")
			.register(registry);
		FunctionCounter
			.builder("multaqa.statement.failures", this.database, (database) -> database.statistics().failures())
			.description("Statements and transactions that failed after all retries")
			.register(registry);
	}

}
