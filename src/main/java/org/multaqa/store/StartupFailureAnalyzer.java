package org.multaqa.store;

import org.multaqa.store.connection.StartupException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/**
 * Makes Spring Boot report a failed start with the message of the
 * {@link StartupException}.
 */
final class StartupFailureAnalyzer extends AbstractFailureAnalyzer<StartupException> implements Ordered {

	@Override
	protected FailureAnalysis analyze(Throwable failure, StartupException cause) {
		return new FailureAnalysis(cause.sentence(), null, cause);
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

}
