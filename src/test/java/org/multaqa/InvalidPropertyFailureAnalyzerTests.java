package org.multaqa;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class InvalidPropertyFailureAnalyzerTests {

	@Test
	void theSentenceSaysWhichPropertyWhatWasFoundAndWhatWasExpected() {
		assertThat(sentence("multaqa.limits.depth", "abc", int.class))
			.isEqualTo("The property multaqa.limits.depth is \"abc\"; give a whole number such as 20.");
		assertThat(sentence("multaqa.limits.body", "much", DataSize.class))
			.isEqualTo("The property multaqa.limits.body is \"much\"; give a size such as 64MB.");
		assertThat(sentence("multaqa.read-timeout", "soon", Duration.class))
			.isEqualTo("The property multaqa.read-timeout is \"soon\"; give a length of time such as 30s.");
	}

	@Test
	void whatThePropertiesThemselvesRefuseIsToldInTheirWords() {
		assertThat(sentence("limits.depth", "0", DepthProperties.class, "limits")).isEqualTo("A depth is at least 1.");
	}

	private static String sentence(String name, String value, Class<?> type) {
		return sentence(name, value, type, name);
	}

	private static String sentence(String name, String value, Class<?> type, String bound) {
		Binder binder = new Binder(new MapConfigurationPropertySource(Map.of(name, value)));
		BindException failure = catchThrowableOfType(BindException.class, () -> binder.bind(bound, Bindable.of(type)));
		return new InvalidPropertyFailureAnalyzer().analyze(failure, failure).getDescription();
	}

	/** Properties that check themselves. */
	record DepthProperties(int depth) {

		DepthProperties {
			if (depth < 1) {
				throw new IllegalArgumentException("A depth is at least 1.");
			}
		}

	}

}
