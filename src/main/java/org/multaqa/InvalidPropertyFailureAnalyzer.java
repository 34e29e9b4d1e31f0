package org.multaqa;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.convert.ConversionException;
import org.springframework.util.unit.DataSize;

/**
 * Explains in one sentence which property has an invalid value when Spring Boot fails to
 * start, and which values it accepts.
 */
final class InvalidPropertyFailureAnalyzer extends AbstractFailureAnalyzer<BindException> implements Ordered {

	private static final Map<Class<?>, String> EXPECTED = Map.of(Integer.class, "a whole number such as 20", Long.class,
			"a whole number such as 20", Boolean.class, "true or false", DataSize.class, "a size such as 64MB",
			Duration.class, "a length of time such as 30s", Path.class, "a path of this machine", InetAddress.class,
			"an address of this machine such as 127.0.0.1");

	@Override
	protected FailureAnalysis analyze(Throwable failure, BindException cause) {
		return new FailureAnalysis(refusal(cause).orElseGet(() -> conversion(cause)), null, cause);
	}

	/** The message of the properties class itself about a value of the right type. */
	private static Optional<String> refusal(BindException cause) {
		boolean converting = causes(cause).anyMatch(ConversionException.class::isInstance);
		return converting ? Optional.empty()
				: causes(cause).filter(IllegalArgumentException.class::isInstance)
					.reduce((outer, inner) -> inner)
					.map(Throwable::getMessage);
	}

	private static String conversion(BindException cause) {
		Class<?> type = Objects.requireNonNullElse(cause.getTarget().getType().resolve(), Object.class);
		String found = Optional.ofNullable(cause.getProperty())
			.map((property) -> "\"%s\"".formatted(property.getValue()))
			.orElse("something else");
		String expected = Optional
			.ofNullable(EXPECTED.get(org.springframework.util.ClassUtils.resolvePrimitiveIfNecessary(type)))
			.orElseGet(() -> "another value");
		return "The property %s is %s; give %s.".formatted(cause.getName(), found, expected);
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

}
