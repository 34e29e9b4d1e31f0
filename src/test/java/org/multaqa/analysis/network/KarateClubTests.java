package org.multaqa.analysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The friendships of the 34 members of a karate club (Zachary, An information flow model
 * for conflict and fission in small groups, 1977), for which the measures are published.
 */
class KarateClubTests {

	private static final String TIES = "2-1 3-1 3-2 4-1 4-2 4-3 5-1 6-1 7-1 7-5 7-6 8-1 8-2 8-3 8-4 9-1 9-3 10-3 11-1 11-5 11-6 "
			+ "12-1 13-1 13-4 14-1 14-2 14-3 14-4 17-6 17-7 18-1 18-2 20-1 20-2 22-1 22-2 26-24 26-25 28-3 28-24 28-25 29-3 "
			+ "30-24 30-27 31-2 31-9 32-1 32-25 32-26 32-29 33-3 33-9 33-15 33-16 33-19 33-21 33-23 33-24 33-30 33-31 33-32 "
			+ "34-9 34-10 34-14 34-15 34-16 34-19 34-20 34-21 34-23 34-24 34-27 34-28 34-29 34-30 34-31 34-32 34-33";

	private final NetworkMeasures measures = NetworkMeasures.of(club());

	static WeightedNetwork club() {
		SortedMap<WeightedNetwork.Tie, Double> weights = new TreeMap<>();
		for (String tie : TIES.split(" ")) {
			String[] ends = tie.split("-");
			weights.put(WeightedNetwork.Tie.of(Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]) - 1), 1.0);
		}
		return new WeightedNetwork(IntStream.rangeClosed(1, 34).mapToObj(String::valueOf).toList(), weights);
	}

	@Test
	void itHas78Friendships() {
		assertThat(club().weights()).hasSize(78);
		assertThat(this.measures.degree()[0]).isEqualTo(16);
		assertThat(this.measures.degree()[33]).isEqualTo(17);
		assertThat(this.measures.componentCount()).isEqualTo(1);
	}

	@Test
	void betweennessIsThePublishedOne() {
		double[] scores = this.measures.betweenness().scores();
		assertThat(scores[0]).isCloseTo(0.437635281385, within(1e-9));
		assertThat(scores[33]).isCloseTo(0.304074975950, within(1e-9));
		assertThat(scores[32]).isCloseTo(0.145247113997, within(1e-9));
		assertThat(scores[2]).isCloseTo(0.143656806157, within(1e-9));
		assertThat(scores[31]).isCloseTo(0.138275613276, within(1e-9));
		assertThat(scores[11]).isZero();
		assertThat(this.measures.betweenness().error()).isZero();
	}

	@Test
	void pageRankIsThePublishedOne() {
		double[] scores = this.measures.pageRank();
		assertThat(scores[33]).isCloseTo(0.100918, within(1e-5));
		assertThat(scores[0]).isCloseTo(0.096998, within(1e-5));
		assertThat(scores[32]).isCloseTo(0.071693, within(1e-5));
		assertThat(scores[2]).isCloseTo(0.057078, within(1e-5));
		assertThat(scores[1]).isCloseTo(0.052877, within(1e-5));
		assertThat(IntStream.range(0, 34).mapToDouble((node) -> scores[node]).sum()).isCloseTo(1, within(1e-9));
	}

	@Test
	void theInnermostCoreIsThePublishedOne() {
		List<Integer> core = new ArrayList<>();
		for (int i = 0; i < 34; i++) {
			if (this.measures.coreness()[i] == 4) {
				core.add(i + 1);
			}
		}
		assertThat(core).containsExactly(1, 2, 3, 4, 8, 9, 14, 31, 33, 34);
		assertThat(this.measures.coreness()).doesNotContain(5);
	}

	/** The greatest there is: Brandes et al., On modularity clustering, 2008. */
	@Test
	void communitiesHaveTheGreatestModularityThereIs() {
		assertThat(this.measures.communities().modularity()).isCloseTo(0.419790, within(1e-6));
		assertThat(this.measures.communities().count()).isEqualTo(4);
	}

	@Test
	void aSampledBetweennessIsAsFarOffAsItSays() {
		double[] exact = this.measures.betweenness().scores();
		Betweenness sampled = Betweenness.of(club().neighbours(), 20);
		assertThat(sampled.error()).isBetween(0.001, 0.1);
		for (int i = 0; i < 34; i++) {
			assertThat(sampled.scores()[i]).isCloseTo(exact[i], within(4 * sampled.error()));
		}
	}

}
