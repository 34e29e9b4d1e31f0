package org.multaqa.telemetry;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.multaqa.query.OperationListener;
import org.multaqa.query.RequestTrace;

/**
 * Metrics of GraphQL requests by root field: their number, duration and outcome, and what
 * they needed of the database.
 */
final class OperationMetrics implements OperationListener {

	/** The upper bounds of the buckets, from a cached response to the read timeout. */
	private static final Duration[] BUCKETS = { Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(10),
			Duration.ofMillis(25), Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(250),
			Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofMillis(2500), Duration.ofSeconds(5),
			Duration.ofSeconds(10), Duration.ofSeconds(30) };

	private final MeterRegistry registry;

	private final Map<Kind, Timer> durations = new ConcurrentHashMap<>();

	private final Map<String, Effort> efforts = new ConcurrentHashMap<>();

	OperationMetrics(MeterRegistry registry) {
		this.registry = registry;
	}

	@Override
	public void answered(RequestTrace trace, Duration duration, Supplier<String> document) {
		Kind kind = new Kind(trace.operation(), trace.outcome(), trace.isDirect() ? "direct" : "engine");
		this.durations.computeIfAbsent(kind, this::timer).record(duration);
		Effort effort = this.efforts.computeIfAbsent(kind.operation(), this::effort);
		effort.statementTime().record(Duration.ofNanos(trace.statementNanos()));
		effort.rows().record(trace.rows());
		effort.cost().record(trace.objects());
	}

	private Timer timer(Kind kind) {
		return Timer.builder("multaqa.operation")
			.description("GraphQL requests, from the last byte received to the last byte sent")
			.tag("operation", kind.operation())
			.tag("outcome", kind.outcome())
			.tag("path", kind.path())
			.serviceLevelObjectives(BUCKETS)
			.register(this.registry);
	}

	private Effort effort(String operation) {
		return new Effort(
				Timer.builder("multaqa.operation.statements")
					.description("Time in the database, all statements of a request together")
					.tag("operation", operation)
					.register(this.registry),
				DistributionSummary.builder("multaqa.operation.rows")
					.description("Rows that the database returned for a request")
					.tag("operation", operation)
					.register(this.registry),
				DistributionSummary.builder("multaqa.operation.cost")
					.description("Objects that a request was estimated to read at most")
					.tag("operation", operation)
					.register(this.registry));
	}

	/**
	 * The tags of requests; all three have closed sets of values.
	 */
	private record Kind(String operation, String outcome, String path) {

	}

	/**
	 * What requests with one root field need of the database.
	 */
	private record Effort(Timer statementTime, DistributionSummary rows, DistributionSummary cost) {

	}

}
