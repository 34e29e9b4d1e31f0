package org.multaqa.store.migration;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.RunningApplication;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.store.BundledMigration;
import org.multaqa.store.connection.Database;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A graph that a version wrote which had no status for most meetings, listed all of them
 * and took the invited for present comes to what this version writes.
 */
@EachBackend
class DerivedStateMigrationIT {

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
			    participants: [ { who: official/amal, role: invited }, { who: ministry/health } ]
			---
			record: account
			source: { title: An account, published: 2022-01-06 }
			cite: p1
			meeting:
			  id: meeting/kept
			  title: { fr: Kept }
			""";

	private final RunningApplication multaqa;

	DerivedStateMigrationIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@Test
	void aGraphOfAnEarlierVersionComesToWhatThisOneWrites() {
		load(RECORDS);
		String written = this.multaqa.dump();
		assertThat(written).contains("TOOK_PART", "EXPECTED", "INVITED");
		Map<String, Object> record = this.multaqa
			.cypher("MATCH (record:Record {id: 'announcement'}) RETURN properties(record) AS properties")
			.get(0);
		Database database = this.multaqa.get(Database.class);
		// an earlier version read the invited as present, had no lists and no status
		// unless stated
		load(RECORDS.replace("role: invited", "role: invited, presence: present"));
		write(database, new CypherQuery("MATCH (record:Record {id: 'announcement'}) SET record = $properties",
				Map.of("properties", record.getOrDefault("properties", Map.of()))));
		this.multaqa.cypher("MATCH (:Meeting)-[list:TOOK_PART|EXPECTED|LISTED|LISTED_HERE]->() DELETE list");
		this.multaqa.cypher("MATCH (meeting:Meeting) SET meeting.status = 'PLANNED' REMOVE meeting.status_stated");
		assertThat(this.multaqa.dump()).doesNotContain("TOOK_PART").isNotEqualTo(written);

		BundledMigration.named("who took part")
			.statements()
			.stream()
			.filter((statement) -> !statement.startsWith("CREATE"))
			.forEach((statement) -> write(database, new CypherQuery(statement, Map.of())));
		DerivedStateMigration.renew(database);

		assertThat(this.multaqa.dump()).isEqualTo(written);
	}

	private void load(String records) {
		LoadReport report = new LoadService(this.multaqa.get(LoadRepository.class), "test")
			.load(List.of(Document.text("records.yaml", records)), false);
		assertThat(report.refusedAnything()).as(report.toString()).isFalse();
	}

	private static void write(Database database, CypherQuery statement) {
		database.write((writeTransaction) -> writeTransaction.run(statement));
	}

}
