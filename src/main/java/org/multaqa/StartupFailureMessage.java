package org.multaqa;

import java.util.Objects;
import java.util.Optional;

import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.ExitCode;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * Why the application does not start. Spring Boot would print a block of lines; a user
 * gets the same as one line.
 */
final class StartupFailureMessage {

	private StartupFailureMessage() {
	}

	/**
	 * What to throw for what starting threw: a sentence where one of the failure
	 * analyzers knows the cause, else the failure itself.
	 */
	static RuntimeException of(RuntimeException failure) {
		return analysis(failure)
			.<RuntimeException>map(
					(analysis) -> new CommandException(ExitCode.UNREACHABLE, sentence(analysis), failure))
			.orElse(failure);
	}

	/** Analyzers that want to be given something are left out. */
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
