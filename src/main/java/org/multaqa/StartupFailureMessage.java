package org.multaqa;

import java.util.Objects;
import java.util.Optional;

import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.ExitCode;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * The message of a failed start. Spring Boot prints a block of lines; this is one line.
 */
final class StartupFailureMessage {

	private StartupFailureMessage() {
	}

	/**
	 * The exception for a failed start: one with a sentence if a failure analyzer knows
	 * the cause, else the original failure.
	 */
	static RuntimeException of(RuntimeException failure) {
		return analysis(failure)
			.<RuntimeException>map(
					(analysis) -> new CommandException(ExitCode.UNREACHABLE, sentence(analysis), failure))
			.orElse(failure);
	}

	/** Analyzers whose constructors need arguments are skipped. */
	private static Optional<FailureAnalysis> analysis(RuntimeException failure) {
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, (type, name, unavailable) -> {
			})
			.stream()
			.filter(Objects::nonNull)
			.map((analyzer) -> Optional.ofNullable(analyzer.analyze(failure)))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static String sentence(FailureAnalysis analysis) {
		String action = Optional.ofNullable(analysis.getAction()).orElse("");
		String description = analysis.getDescription().strip();
		String end = description.matches("(?s).*[.!?]") ? " " : ". ";
		return (description + end + action).strip().replaceAll("\\s+", " ");
	}

}
