package org.multaqa.api.assistant;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Results that are shortened, and what is counted. */
class ResultLimitTests {

	@Test
	void resultThatFitsStaysAsItIs() {
		Map<String, Object> data = Map.of("list", List.of(1, 2, 3));

		assertThat(new ResultLimit(100).shorten(data)).isEqualTo(new BoundedResult(data, Map.of()));
	}

	@Test
	void longestListsAreCutFirstAndEveryElementIsCounted() {
		List<String> rows = IntStream.range(0, 50).mapToObj((i) -> "x".repeat(98)).toList();
		Map<String, Object> data = Map.of("many", Map.of("nodes", rows), "few", List.of("a", "b"));

		BoundedResult bounded = new ResultLimit(2000).shorten(data);

		int kept = 50 - bounded.leftOut().getOrDefault("many.nodes", 0);
		assertThat(bounded.leftOut().keySet()).containsExactly("many.nodes");
		assertThat(bounded.data())
			.isEqualTo(Map.of("many", Map.of("nodes", rows.subList(0, kept)), "few", List.of("a", "b")));
		assertThat(JsonMapper.shared().writeValueAsString(bounded.data()).length()).isBetween(1900, 2000);
	}

	@Test
	void listsOfOnePathAreCountedTogether() {
		List<Map<String, List<String>>> rows = List.of(Map.of("names", List.of("a".repeat(40), "b".repeat(40), "c")),
				Map.of("names", List.of("d".repeat(40), "e", "f")));

		BoundedResult bounded = new ResultLimit(120).shorten(Map.of("rows", rows));

		assertThat(bounded.leftOut()).containsExactly(Map.entry("rows", 1), Map.entry("rows.names", 2));
	}

	@Test
	void resultThatNoCutMakesSmallEnoughIsRefused() {
		assertThatExceptionOfType(ResultTooLarge.class)
			.isThrownBy(() -> new ResultLimit(100).shorten(Map.of("list", List.of("x".repeat(200), "y"))));
	}

}
