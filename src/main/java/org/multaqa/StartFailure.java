package org.multaqa;

import java.util.Objects;
import java.util.Optional;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * Why the application does not start. Spring Boot would print a block of lines; a user
 * gets the same as one line.
 */
final class StartFailure {

	private StartFailure() {
	}

	/** A sentence where one of the failure analyzers knows the cause. */
	static Optional<String> sentence(Throwable failure) {
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, (type, name, unavailable) -> {
				// analyzers that want to be given something are left out
			})
			.stream()
			.map((analyzer) -> Optional.ofNullable(analyzer.analyze(failure)))
			.flatMap(Optional::stream)
			.findFirst()
			.map(StartFailure::sentence);
	}

	private static String sentence(FailureAnalysis analysis) {
		String action = Objects.requireNonNullElse(analysis.getAction(), "");
		return (analysis.getDescription() + " " + action).strip().replaceAll("\\s+", " ");
	}

}
