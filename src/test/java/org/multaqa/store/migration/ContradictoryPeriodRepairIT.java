package org.multaqa.store.migration;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import org.multaqa.store.BundledMigration;
import org.multaqa.store.connection.Database;

import static org.assertj.core.api.Assertions.assertThat;

@EachBackend
class ContradictoryPeriodRepairIT {

	private static final String FACTS = "MATCH (fact:Fact) WHERE fact:Mandate OR fact:Affiliation "
			+ "RETURN fact.id AS id, labels(fact) AS labels, properties(fact) AS properties ORDER BY id";

	private final RunningApplication multaqa;

	ContradictoryPeriodRepairIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@Test
	void aStartDerivesPeriodsAgainThatEndedBeforeTheyStarted() {
		SeedRecords.into(this.multaqa);
		List<Map<String, Object>> before = this.multaqa.cypher(FACTS);
		this.multaqa.cypher("MATCH (fact:Fact) WHERE fact:Mandate OR fact:Affiliation "
				+ "SET fact.from_earliest = date('2020-01-01'), fact.until_latest = date('2010-01-01'), fact.until_text = '2010-01-01'");
		BundledMigration.named("contradictory periods").run(this.multaqa.get(Database.class));

		ContradictoryPeriodRepair.renew(this.multaqa.get(Database.class));

		assertThat(this.multaqa.cypher(FACTS)).isEqualTo(before).isNotEmpty();
	}

}
