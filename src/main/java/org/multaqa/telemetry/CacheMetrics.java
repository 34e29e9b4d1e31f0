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
			.description("Lookups in a cache")
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
			.description("Approximate size of the entries of a cache in bytes")
			.baseUnit("bytes")
			.tag("cache", cache.cache())
			.register(registry);
	}

}
