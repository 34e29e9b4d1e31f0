package org.multaqa.api.receipt;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerDiffTests {

	@Test
	void aDifferenceStandsWhereItsValueDoes() {
		Map<String, Object> one = Map.of("post", Map.of("nodes", List.of(Map.of("id", 1, "name", "a"))));
		Map<String, Object> other = Map.of("post", Map.of("nodes", List.of(Map.of("id", 1, "name", "b"))));
		assertThat(AnswerDiff.between(one, other)).containsExactly("/post/nodes/0/name");
		assertThat(AnswerDiff.between(one, one)).isEmpty();
	}

	@Test
	void aListThatIsLongerIsOneDifference() {
		assertThat(AnswerDiff.between(Map.of("nodes", List.of(1, 2)), Map.of("nodes", List.of(1, 3, 2))))
			.containsExactly("/nodes");
	}

	@Test
	void whatIsMissingIsADifference() {
		assertThat(AnswerDiff.between(Map.of("a", 1), Map.of("b", 1))).containsExactly("/a", "/b");
		assertThat(AnswerDiff.between(null, Map.of())).containsExactly("/");
	}

	@Test
	void notMoreThanAHundredAreTold() {
		List<Integer> one = java.util.stream.IntStream.range(0, 500).boxed().toList();
		List<Integer> other = one.stream().map((number) -> number + 1).toList();
		assertThat(AnswerDiff.between(Map.of("list", one), Map.of("list", other))).hasSize(100);
	}

}
