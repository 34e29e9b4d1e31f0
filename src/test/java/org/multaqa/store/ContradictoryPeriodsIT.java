package org.multaqa.store;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.multaqa.BothWays;
import org.multaqa.RunningMultaqa;
import org.multaqa.Seed;

import static org.assertj.core.api.Assertions.assertThat;

@BothWays
class ContradictoryPeriodsIT {

	private static final String FACTS = "MATCH (fact:Fact) WHERE fact:Mandate OR fact:Affiliation "
			+ "RETURN fact.id AS id, labels(fact) AS labels, properties(fact) AS properties ORDER BY id";

	private final RunningMultaqa multaqa;

	ContradictoryPeriodsIT(RunningMultaqa multaqa) {
		this.multaqa = multaqa;
	}

	@Test
	void aStartDerivesPeriodsAgainThatEndedBeforeTheyStarted() {
		Seed.into(this.multaqa);
		List<Map<String, Object>> before = this.multaqa.cypher(FACTS);
		this.multaqa.cypher("MATCH (fact:Fact) WHERE fact:Mandate OR fact:Affiliation "
				+ "SET fact.from_earliest = date('2020-01-01'), fact.until_latest = date('2010-01-01'), fact.until_text = '2010-01-01'");
		BundledMigration.named("contradictory periods").run(this.multaqa.get(Database.class));

		ContradictoryPeriods.renew(this.multaqa.get(Database.class));

		assertThat(this.multaqa.cypher(FACTS)).isEqualTo(before).isNotEmpty();
	}

}
