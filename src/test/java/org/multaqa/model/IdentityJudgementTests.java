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
class IdentityJudgementTests {

	@Test
	void whatIsJudgedDifferentIsNotMergedOverAThirdId() {
		List<IdentityJudgement> judgements = new ArrayList<>(
				List.of(same("c", "b", 2023), different("a", "c", 2021), same("b", "a", 2022)));
		for (int i = 0; i < 20; i++) {
			Collections.shuffle(judgements, new Random(i));
			assertThat(IdentityJudgement.merged(judgements)).isEqualTo(Map.of("c", "b"));
		}
	}

	@Test
	void amongEqualJudgementsTheIdsDecide() {
		List<IdentityJudgement> judgements = new ArrayList<>(
				List.of(same("c", "b", 2023), different("a", "c", 2021), same("b", "a", 2023)));
		for (int i = 0; i < 20; i++) {
			Collections.shuffle(judgements, new Random(i));
			assertThat(IdentityJudgement.merged(judgements)).isEqualTo(Map.of("b", "a"));
		}
	}

	@Test
	void idsThatAreMergedInACircleLeadToTheFirst() {
		assertThat(IdentityJudgement.merged(List.of(same("b", "c", 2022), same("c", "b", 2022))))
			.isEqualTo(Map.of("c", "b"));
	}

	private static IdentityJudgement same(String one, String other, int year) {
		return judgement(one, other, true, year);
	}

	private static IdentityJudgement different(String one, String other, int year) {
		return judgement(one, other, false, year);
	}

	private static IdentityJudgement judgement(String one, String other, boolean same, int year) {
		return new IdentityJudgement(one, other, same,
				new EvidenceRank(false, LocalDate.of(year, 1, 1), "record-7", null));
	}

}
