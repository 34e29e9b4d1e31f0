package org.multaqa.query.plan;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NodePathTests {

	@Test
	void stepsAreReadInOrder() {
		assertThat(NodePath.parse("<-[:PART_OF*0..3]-()<-[:HELD_IN|CONCERNS]-(:Meeting)"))
			.isEqualTo(new NodePath(List.of(new Hop(List.of("PART_OF"), false, 0, 3, null, Map.of()),
					new Hop(List.of("HELD_IN", "CONCERNS"), false, 1, 1, "Meeting", Map.of()))));
	}

	@Test
	void theEmptyPathStays() {
		assertThat(NodePath.parse("").steps()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-[:A]-(:B)", "<-[:A]->(:B)", "[:A]->(:B)", "-[:A]->", "-[:A]->(:B) ", "-[:a]->(:B)" })
	void whatIsNoPathIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> NodePath.parse(text)).withMessageContaining(text);
	}

}
