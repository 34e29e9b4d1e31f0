package org.multaqa.telemetry;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.multaqa.intake.graph.CompletedLoadListener;
import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.LoadInfo;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordOutcome;

/**
 * Metrics of loads: their number, their duration, and the outcomes of their records and
 * facts.
 */
final class LoadMetrics implements CompletedLoadListener {

	private final MeterRegistry registry;

	private final Clock clock;

	LoadMetrics(MeterRegistry registry, Clock clock) {
		this.registry = registry;
		this.clock = clock;
		// a counter must exist before its first increment, for alerts
		for (RecordOutcome.OutcomeStatus status : RecordOutcome.OutcomeStatus.values()) {
			records(status);
		}
		for (FactChange.ChangeAction action : FactChange.ChangeAction.values()) {
			facts(action);
		}
	}

	@Override
	public void loaded(LoadInfo loadInfo, LoadTotals totals) {
		Timer.builder("multaqa.load")
			.description("Duration of loads that changed, refused or deferred a record")
			.register(this.registry)
			.record(Duration.between(loadInfo.at(), this.clock.instant()));
		totals.records().forEach((status, count) -> records(status).increment(count));
		totals.facts().forEach((action, count) -> facts(action).increment(count));
	}

	private Counter records(RecordOutcome.OutcomeStatus status) {
		return Counter.builder("multaqa.load.records")
			.description("Records of such loads, by outcome")
			.tag("status", status.name().toLowerCase(Locale.ROOT))
			.register(this.registry);
	}

	private Counter facts(FactChange.ChangeAction action) {
		return Counter.builder("multaqa.load.facts")
			.description("Facts of such loads, by action")
			.tag("action", action.name().toLowerCase(Locale.ROOT))
			.register(this.registry);
	}

}
