package org.multaqa;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/**
 * Explains in one sentence that the HTTP port is in use when Spring Boot fails to start.
 */
final class PortInUseFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {

	@Override
	protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
		return new FailureAnalysis(
				"Port %s is in use; stop the program that listens there, or choose another with --server.port=PORT."
					.formatted(cause.getPort()),
				null, cause);
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

}
