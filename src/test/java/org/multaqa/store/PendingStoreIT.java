package org.multaqa.store;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.store.connection.Database;
import org.multaqa.store.repository.DatabaseLoadRepository;
import org.multaqa.store.repository.LoadingProperties;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records wait in the database, beside the graph, until it is decided what they mean.
 */
@EachBackend
class PendingStoreIT {

	private static final String TWO = """
			record: waiting-%1$d
			source: { describedAs: One of two }
			entities:
			  - { id: official/waiting-%1$d, names: { fr: Zoubida Tarmouchi } }
			""";

	private static final String CLUB = """
			record: waiting-club
			source: { describedAs: A club }
			cite: p. 1
			entities: [{ id: institution/club, names: { fr: Club } }]
			""";

	private static final String AMBIGUOUS = """
			record: waiting-minutes
			source: { describedAs: Minutes }
			cite: p. 1
			facts:
			  - { affiliation: Zoubida Tarmouchi, to: institution/club, relation: member-of }
			""";

	private final RunningApplication multaqa;

	private final LoadService desk;

	PendingStoreIT(RunningApplication multaqa) {
		this.multaqa = multaqa.emptied();
		this.desk = new LoadService(new DatabaseLoadRepository(multaqa.get(Database.class), Clock.systemUTC(),
				new LoadingProperties(LoadingProperties.AmbiguityPolicy.WAIT)), "test");
	}

	@Test
	void itIsListedWithWhatIsToBeDecidedAndTakesEffectOnceItIs() {
		load(TWO.formatted(1), TWO.formatted(2), CLUB);
		assertThat(load(AMBIGUOUS).outcomes()).extracting(RecordOutcome::status)
			.containsExactly(RecordOutcome.OutcomeStatus.WAITING);
		JsonNode one = waiting().get(0);
		assertThat(waiting()).hasSize(1);
		assertThat(one.get("id").asString()).isEqualTo("waiting-minutes");
		assertThat(one.get("by").asString()).isEqualTo("test");
		assertThat(one.get("since").asString()).endsWith("Z");
		assertThat(one.get("problems").toString()).contains("official/waiting-1 or official/waiting-2");
		assertThat(this.multaqa.dump()).doesNotContain("waiting-minutes");
		LoadReport report = this.desk.remove(List.of("waiting-2"), false);
		assertThat(report.outcomes()).extracting(RecordOutcome::record).containsExactly("waiting-2", "waiting-minutes");
		assertThat(waiting()).isEmpty();
		assertThat(HttpTestClient
			.data(this.multaqa, "{ official(id: \"official/waiting-1\") { affiliations { totalCount } } }")
			.at("/official/affiliations/totalCount")
			.asInt()).isOne();
	}

	private LoadReport load(String... records) {
		return this.desk.load(Arrays.stream(records).map((record) -> Document.text("r.yaml", record)).toList(), false);
	}

	private JsonNode waiting() {
		return HttpTestClient.data(this.multaqa, "{ waitingRecords { nodes { id document by since problems } } }")
			.at("/waitingRecords/nodes");
	}

}
