package org.multaqa.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.export.view.FactView;
import org.multaqa.model.FactKind;

import static org.assertj.core.api.Assertions.assertThat;

class GraphEdgeTests {

	@Test
	void theLabelOfTheStateOfAnAgreementSaysWhichState() {
		FactView fact = new FactView("agreement-state/1", Map.of("status", "CANCELLED", "disputed", true),
				List.of(new FactView.FactEndView("PARTY", "ministry/one", null, null, null),
						new FactView.FactEndView("PROGRAM", "program/one", null, null, null)),
				List.of());
		assertThat(GraphEdge.of(fact)).extracting(GraphEdge::label)
			.containsExactly(FactKind.AGREEMENT_STATE.label() + " DISPUTED CANCELLED");
	}

	@ParameterizedTest
	@CsvSource({ "PRESENT, false, Participation ATTENDS", ", false, Participation ATTENDS",
			"EXCUSED, false, Participation EXCUSED", "ABSENT, false, Participation ABSENT",
			"REPRESENTED, false, Participation REPRESENTED", "INVITED, false, Participation INVITED",
			"PRESENT, true, Participation DISPUTED ATTENDS", "ABSENT, true, Participation DISPUTED ABSENT" })
	void theLabelOfAParticipationSaysWhetherSomebodyTookPart(String presence, boolean disputed, String label) {
		Map<String, Object> values = new HashMap<>(Map.of("role", "ATTENDS", "disputed", disputed));
		if (presence != null) {
			values.put("presence", presence);
		}
		FactView fact = new FactView("participation/1", values,
				List.of(new FactView.FactEndView("PARTICIPANT", "official/one", null, null, null),
						new FactView.FactEndView("MEETING", "meeting/one", null, null, null)),
				List.of());
		assertThat(GraphEdge.of(fact)).extracting(GraphEdge::label).containsExactly(label);
	}

}
