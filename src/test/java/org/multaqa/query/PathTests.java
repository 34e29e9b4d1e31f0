package org.multaqa.query;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PathTests {

	@Test
	void stepsAreReadInOrder() {
		assertThat(Path.parse("<-[:PART_OF*0..3]-()<-[:HELD_IN|CONCERNS]-(:Meeting)"))
			.isEqualTo(new Path(List.of(new Step(List.of("PART_OF"), false, 0, 3, null, Map.of()),
					new Step(List.of("HELD_IN", "CONCERNS"), false, 1, 1, "Meeting", Map.of()))));
	}

	@Test
	void theEmptyPathStays() {
		assertThat(Path.parse("").steps()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-[:A]-(:B)", "<-[:A]->(:B)", "[:A]->(:B)", "-[:A]->", "-[:A]->(:B) ", "-[:a]->(:B)" })
	void whatIsNoPathIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Path.parse(text)).withMessageContaining(text);
	}

}
