package org.multaqa.telemetry;

import java.time.Duration;
import java.util.function.Supplier;

import org.multaqa.query.OperationListener;
import org.multaqa.query.RequestTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs slow requests. A document is identified by its hash and never logged, because
 * requests may be confidential.
 */
final class SlowOperationLog implements OperationListener {

	private static final Logger LOG = LoggerFactory.getLogger("org.multaqa.slow");

	private final Duration threshold;

	/**
	 * @param threshold the duration from which on a request is logged
	 */
	SlowOperationLog(Duration threshold) {
		this.threshold = threshold;
	}

	@Override
	public void answered(RequestTrace trace, Duration duration, Supplier<String> document) {
		if (duration.compareTo(this.threshold) < 0) {
			return;
		}
		String hash = document.get();
		LOG.atWarn()
			.addKeyValue("event.duration", duration.toNanos())
			.addKeyValue("event.outcome", trace.outcome())
			.addKeyValue("multaqa.operation", trace.operation())
			.addKeyValue("multaqa.document.hash", hash)
			.addKeyValue("multaqa.statements", trace.statements())
			.addKeyValue("multaqa.statement.duration", trace.statementNanos())
			.addKeyValue("multaqa.rows", trace.rows())
			.addKeyValue("multaqa.cost", (long) trace.objects())
			.log("Slow operation: {} took {} ms, of which {} ms in {} statements with {} rows; outcome {}, document {}",
					trace.operation(), duration.toMillis(), trace.statementNanos() / 1_000_000, trace.statements(),
					trace.rows(), trace.outcome(), hash);
	}

}
