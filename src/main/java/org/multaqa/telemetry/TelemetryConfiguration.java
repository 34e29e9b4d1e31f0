package org.multaqa.telemetry;

import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.multaqa.query.CacheStatistics;
import org.multaqa.query.DatabaseMetrics;
import org.multaqa.query.SubscriptionStatistics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Registers the metrics; only in a server.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TelemetryConfiguration {

	@Bean
	OperationMetrics operationMetrics(MeterRegistry registry) {
		return new OperationMetrics(registry);
	}

	@Bean
	SlowOperationLog slowOperationLog(@Value("${multaqa.log.slow-operations:1s}") Duration threshold) {
		return new SlowOperationLog(threshold);
	}

	@Bean
	LoadMetrics loadMetrics(MeterRegistry registry, Clock clock) {
		return new LoadMetrics(registry, clock);
	}

	@Bean
	MeterBinder statementMetrics(DatabaseMetrics database) {
		return new StatementMetrics(database);
	}

	@Bean
	MeterBinder subscriptionMetrics(SubscriptionStatistics statistics) {
		return (registry) -> {
			Gauge.builder("multaqa.subscriptions", statistics, SubscriptionStatistics::subscriptions)
				.description("Open subscriptions")
				.register(registry);
			Gauge.builder("multaqa.subscriptions.connections", statistics, SubscriptionStatistics::connections)
				.description("Open WebSocket connections")
				.register(registry);
		};
	}

	@Bean
	MeterBinder cacheMetrics(ObjectProvider<CacheStatistics> caches) {
		return new CacheMetrics(caches.orderedStream().toList());
	}

}
