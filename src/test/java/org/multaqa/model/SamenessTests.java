package org.multaqa.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which ids are merged follows from what the judgements say, and from nothing else.
 */
class SamenessTests {

	@Test
	void whatIsJudgedDifferentIsNotMergedOverAThirdId() {
		List<Sameness> judgements = new ArrayList<>(
				List.of(same("c", "b", 2023), different("a", "c", 2021), same("b", "a", 2022)));
		for (int i = 0; i < 20; i++) {
			Collections.shuffle(judgements, new Random(i));
			assertThat(Sameness.merged(judgements)).isEqualTo(Map.of("c", "b"));
		}
	}

	@Test
	void amongEqualJudgementsTheIdsDecide() {
		List<Sameness> judgements = new ArrayList<>(
				List.of(same("c", "b", 2023), different("a", "c", 2021), same("b", "a", 2023)));
		for (int i = 0; i < 20; i++) {
			Collections.shuffle(judgements, new Random(i));
			assertThat(Sameness.merged(judgements)).isEqualTo(Map.of("b", "a"));
		}
	}

	@Test
	void idsThatAreMergedInACircleLeadToTheFirst() {
		assertThat(Sameness.merged(List.of(same("b", "c", 2022), same("c", "b", 2022)))).isEqualTo(Map.of("c", "b"));
	}

	private static Sameness same(String one, String other, int year) {
		return judgement(one, other, true, year);
	}

	private static Sameness different(String one, String other, int year) {
		return judgement(one, other, false, year);
	}

	private static Sameness judgement(String one, String other, boolean same, int year) {
		return new Sameness(one, other, same, new Standing(false, LocalDate.of(year, 1, 1), "record-7", null));
	}

}
