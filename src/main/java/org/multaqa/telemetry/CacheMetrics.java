package org.multaqa.telemetry;

import java.util.List;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.multaqa.query.CacheStatistics;

/**
 * Metrics of caches.
 *
 * @param caches the caches
 */
record CacheMetrics(List<CacheStatistics> caches) implements MeterBinder {

	@Override
	public void bindTo(MeterRegistry registry) {
		this.caches.forEach((cache) -> bind(cache, registry));
	}

	private static void bind(CacheStatistics cache, MeterRegistry registry) {
		FunctionCounter.builder("multaqa.cache.requests", cache, CacheStatistics::hits)
			.description("What was looked for in a cache")
			.tag("cache", cache.cache())
			.tag("result", "hit")
			.register(registry);
		FunctionCounter.builder("multaqa.cache.requests", cache, CacheStatistics::misses)
			.tag("cache", cache.cache())
			.tag("result", "miss")
			.register(registry);
		Gauge.builder("multaqa.cache.entries", cache, CacheStatistics::entries)
			.description("Entries of a cache")
			.tag("cache", cache.cache())
			.register(registry);
		Gauge.builder("multaqa.cache.size", cache, CacheStatistics::bytes)
			.description("About how many bytes the entries of a cache take")
			.baseUnit("bytes")
			.tag("cache", cache.cache())
			.register(registry);
	}

}
