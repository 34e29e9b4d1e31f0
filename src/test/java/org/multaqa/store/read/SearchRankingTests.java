package org.multaqa.store.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.multaqa.names.NameFolding;
import org.multaqa.query.plan.FieldBinding;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.plan.SearchScope;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The best candidates are the same in whatever order the database returns them.
 */
class SearchRankingTests {

	private static final QueryPlan.Search SEARCH = new QueryPlan.Search(new Parameter("text"),
			new SearchScope(null, null, null, null, null), new Parameter("first"), new Projection(
					List.of(new ProjectedField.Stored(new FieldBinding("matched", "matched", Set.of()), "matched"))));

	@RepeatedTest(20)
	void theOrderOfCandidatesDoesNotMatter(RepetitionInfo repetition) {
		List<Map<String, Object>> candidates = new ArrayList<>();
		for (String entity : List.of("official/a", "official/b", "official/c")) {
			for (String text : List.of("Aouatif Hayar", "Hayar Aouatif", "Aouatif Hayyar")) {
				for (String language : List.of("fr", "en", "ar")) {
					candidates.add(Map.of("entity", entity, "text", text, "language", language, "folded",
							NameFolding.fold(text), "heard", true));
				}
			}
		}
		List<SearchRanking.RankedHit> expected = best(candidates);

		Collections.shuffle(candidates, new Random(repetition.getCurrentRepetition()));

		assertThat(best(candidates)).isEqualTo(expected);
		assertThat(expected).extracting(SearchRanking.RankedHit::entity)
			.containsExactly("official/a", "official/b", "official/c");
	}

	private static List<SearchRanking.RankedHit> best(List<Map<String, Object>> candidates) {
		return new SearchRanking(SEARCH, Map.of("text", "aouatif hayar", "first", 5)).ranked(candidates).toList();
	}

}
