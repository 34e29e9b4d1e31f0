package org.multaqa.analysis.strength;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.analysis.computation.Computations;
import org.multaqa.analysis.computation.TerritoryNetwork;
import org.multaqa.query.analysis.GraphAnalysis;
import org.multaqa.query.analysis.NullModel;
import org.multaqa.query.error.NetworkTooLarge;

/**
 * Finds pairs of actors that share more meetings of a territory than expected by chance.
 *
 * @param network the meetings with their actors
 * @param analysis the requested analysis
 * @param computations caches results
 */
public record CoParticipationAnalysis(TerritoryNetwork network, GraphAnalysis.CoParticipation analysis,
		Computations computations) {

	public Map<String, Object> compute() {
		TwoModeNetwork twoMode = TwoModeNetwork.of(this.network.parts());
		NetworkTooLarge.check("actors", twoMode.actors().size(), GraphAnalysis.CoParticipation.MOST_ACTORS);
		NetworkTooLarge.check("meetings", twoMode.meetings().size(), GraphAnalysis.CoParticipation.MOST_MEETINGS);
		List<Map<String, Object>> pairs = this.computations
			.of(new Tested(twoMode, this.analysis.model(), this.analysis.rate()), Tested::pairs);
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("owner", this.network.territory());
		answer.put("territory", this.network.territory());
		answer.put("model", this.analysis.model().name());
		answer.put("falseDiscoveryRate", this.analysis.rate());
		answer.put("meetingCount", (long) twoMode.meetings().size());
		answer.put("actorCount", (long) twoMode.actors().size());
		answer.put("testedCount", pairs.stream().filter((pair) -> pair.containsKey("pValue")).count());
		answer.put("tooFewCount", pairs.stream().filter((pair) -> !pair.containsKey("pValue")).count());
		answer.put("pairs", pairs);
		return answer;
	}

	/** Everything that the tests depend on. */
	private record Tested(TwoModeNetwork network, NullModel model, double rate) {

		List<Map<String, Object>> pairs() {
			SharingModel sharing = switch (this.model) {
				case FIXED_ROW -> FixedRowModel.of(this.network);
				case SDSM -> StochasticDegreeModel.of(this.network);
			};
			return new SharedMeetings(this.network, sharing, this.rate).pairs();
		}

	}

}
