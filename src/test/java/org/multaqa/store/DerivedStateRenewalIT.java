package org.multaqa.store;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.multaqa.BothWays;
import org.multaqa.RunningMultaqa;
import org.multaqa.cypher.CypherStatement;
import org.multaqa.intake.Ledger;
import org.multaqa.intake.LoadingDesk;
import org.multaqa.intake.document.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A graph that a version wrote which had no status for most meetings, listed all of them
 * and took the invited for present comes to what this version writes.
 */
@BothWays
class DerivedStateRenewalIT {

	private static final String RECORDS = """
			record: announcement
			source: { title: An announcement, published: 2022-01-01 }
			cite: p1
			entities:
			  - { id: region/x, names: { fr: X } }
			  - { id: official/amal, names: { fr: Amal } }
			  - { id: ministry/health, names: { fr: Health } }
			  - { id: post/minister, names: { fr: Minister }, organization: ministry/health }
			meetings:
			  - id: meeting/kept
			    title: { fr: Kept }
			    when: 2022-01-05
			    where: region/x
			    status: planned
			    participants:
			      - { who: official/amal, role: invited }
			      - { who: official/amal, role: speaks, as: post/minister }
			  - id: meeting/dropped
			    title: { fr: Dropped }
			    where: region/x
			    status: cancelled
			    participants: [ { who: official/amal, role: invited } ]
			---
			record: account
			source: { title: An account, published: 2022-01-06 }
			cite: p1
			meeting:
			  id: meeting/kept
			  title: { fr: Kept }
			""";

	private final RunningMultaqa multaqa;

	DerivedStateRenewalIT(RunningMultaqa multaqa) {
		this.multaqa = multaqa;
	}

	@Test
	void aGraphOfAnEarlierVersionComesToWhatThisOneWrites() {
		new LoadingDesk(this.multaqa.get(Ledger.class), "test").load(List.of(Document.text("records.yaml", RECORDS)),
				false);
		String written = this.multaqa.dump();
		assertThat(written).contains("TOOK_PART", "EXPECTED", "INVITED");
		this.multaqa.cypher("MATCH (:Meeting)-[list:TOOK_PART|EXPECTED|LISTED|LISTED_HERE]->() DELETE list");
		this.multaqa.cypher("MATCH (meeting:Meeting) SET meeting.status = 'PLANNED' REMOVE meeting.status_stated");
		this.multaqa.cypher("MATCH (part:Participation {presence: 'INVITED'}) SET part.presence = 'PRESENT'");
		Database database = this.multaqa.get(Database.class);

		Migration.bundled()
			.stream()
			.filter((migration) -> migration.version() == 8)
			.flatMap((migration) -> migration.statements().stream())
			.filter((statement) -> !statement.startsWith("CREATE"))
			.forEach((statement) -> database.write((writing) -> writing.run(new CypherStatement(statement, Map.of()))));
		DerivedStateRenewal.renew(database);

		assertThat(this.multaqa.dump()).isEqualTo(written);
	}

}
