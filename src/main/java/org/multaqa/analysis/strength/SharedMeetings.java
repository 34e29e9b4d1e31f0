package org.multaqa.analysis.strength;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.multaqa.analysis.computation.ComputationDeadline;
import org.multaqa.query.response.ResponseMapper;

/**
 * Tests each pair of actors that share a meeting.
 *
 * @param network the participations
 * @param model the model of chance
 * @param rate the accepted share of false discoveries
 */
record SharedMeetings(TwoModeNetwork network, SharingModel model, double rate) {

	/** The pairs, the least likely by chance first. */
	List<Map<String, Object>> pairs() {
		ComputationDeadline deadline = ComputationDeadline.begin();
		List<Pair> pairs = new ArrayList<>();
		int[] sums = this.network.rowSums();
		for (int one = 0; one < sums.length; one++) {
			deadline.check();
			for (int other = one + 1; other < sums.length; other++) {
				BitSet shared = this.network.shared(one, other);
				if (!shared.isEmpty()) {
					boolean testable = this.model.atLeast(one, other, Math.min(sums[one], sums[other])) <= this.rate;
					pairs.add(new Pair(one, other, shared,
							testable ? this.model.atLeast(one, other, shared.cardinality()) : Double.NaN));
				}
			}
		}
		List<Pair> tested = pairs.stream().filter(Pair::tested).toList();
		double[] adjusted = FalseDiscovery.adjusted(tested.stream().mapToDouble(Pair::value).toArray());
		Map<Pair, Double> byPair = new LinkedHashMap<>();
		for (int i = 0; i < tested.size(); i++) {
			byPair.put(tested.get(i), adjusted[i]);
		}
		List<Pair> ordered = pairs.stream().sorted(Pair.ORDER).toList();
		List<Map<String, Object>> answers = new ArrayList<>();
		for (int i = 0; i < ordered.size(); i++) {
			answers.add(answer(ordered.get(i), byPair.getOrDefault(ordered.get(i), Double.NaN), i));
		}
		return answers;
	}

	private Map<String, Object> answer(Pair pair, double adjusted, int rank) {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("first", this.network.actors().get(pair.one()));
		answer.put("second", this.network.actors().get(pair.other()));
		answer.put("firstMeetingCount", (long) this.network.rows().get(pair.one()).cardinality());
		answer.put("secondMeetingCount", (long) this.network.rows().get(pair.other()).cardinality());
		answer.put("sharedCount", (long) pair.shared().cardinality());
		answer.put("expectedCount", this.model.expected(pair.one(), pair.other()));
		if (pair.tested()) {
			answer.put("pValue", pair.value());
			answer.put("qValue", adjusted);
		}
		answer.put("verdict", !pair.tested() ? "TOO_FEW" : (adjusted <= this.rate) ? "MORE_THAN_CHANCE" : "NOT_SHOWN");
		answer.put("meetings", pair.shared().stream().mapToObj(this.network.meetings()::get).toList());
		answer.put(ResponseMapper.POSITION,
				List.of(String.format(Locale.ROOT, "%08d", rank), pair.one() + " " + pair.other()));
		return answer;
	}

	/**
	 * Two actors that share meetings.
	 *
	 * @param value the p-value; NaN if no number of shared meetings could be significant
	 */
	private record Pair(int one, int other, BitSet shared, double value) {

		/** Untested pairs come last. */
		static final Comparator<Pair> ORDER = Comparator
			.comparingDouble((Pair pair) -> pair.tested() ? pair.value() : Double.MAX_VALUE)
			.thenComparing((pair) -> -pair.shared().cardinality())
			.thenComparing(Pair::one)
			.thenComparing(Pair::other);

		boolean tested() {
			return !Double.isNaN(this.value);
		}

	}

}
