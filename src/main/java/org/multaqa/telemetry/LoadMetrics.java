package org.multaqa.telemetry;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.multaqa.intake.Change;
import org.multaqa.intake.LoadListener;
import org.multaqa.intake.Occasion;
import org.multaqa.intake.Outcome;
import org.multaqa.intake.Totals;

/**
 * Measures loads: how many and how long, and what their records and facts came to.
 */
final class LoadMetrics implements LoadListener {

	private final MeterRegistry registry;

	private final Clock clock;

	LoadMetrics(MeterRegistry registry, Clock clock) {
		this.registry = registry;
		this.clock = clock;
		// a count that nobody has seen cannot be alerted on
		for (Outcome.Status status : Outcome.Status.values()) {
			records(status);
		}
		for (Change.Action action : Change.Action.values()) {
			facts(action);
		}
	}

	@Override
	public void loaded(Occasion occasion, Totals totals) {
		Timer.builder("multaqa.load")
			.description("Loads that changed, refused or put off a record, from their beginning to their end")
			.register(this.registry)
			.record(Duration.between(occasion.at(), this.clock.instant()));
		totals.records().forEach((status, count) -> records(status).increment(count));
		totals.facts().forEach((action, count) -> facts(action).increment(count));
	}

	private Counter records(Outcome.Status status) {
		return Counter.builder("multaqa.load.records")
			.description("Records of such loads, by what they came to")
			.tag("status", status.name().toLowerCase(Locale.ROOT))
			.register(this.registry);
	}

	private Counter facts(Change.Action action) {
		return Counter.builder("multaqa.load.facts")
			.description("Facts of such loads, by what happened to them")
			.tag("action", action.name().toLowerCase(Locale.ROOT))
			.register(this.registry);
	}

}
