package org.multaqa.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.multaqa.ActorAgreement;
import org.multaqa.RecordWithoutIds;
import org.multaqa.SeedRecords;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.report.LoadReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The news items of the seed without a single id, over the territories, governments,
 * organizations and programmes: the same actors come out, in whatever order they come.
 */
class SeedWithoutIdsTests {

	private static final Logger LOG = LoggerFactory.getLogger(SeedWithoutIdsTests.class);

	private static final Set<String> ACTORS = Set.of("official", "ministry", "institution", "post");

	private static final int MOST_ROUNDS = 8;

	@Test
	void theSameActorsComeOutAndDoubtsAreTold() {
		InMemoryLoadRepository withIds = new InMemoryLoadRepository();
		load(withIds, SeedRecords.documents());
		InMemoryLoadRepository withNames = new InMemoryLoadRepository();
		load(withNames, known());
		List<RecordWithoutIds> records = RecordWithoutIds.ofSeed();
		Set<String> asked = loadAnswering(withNames, records);
		Set<String> items = records.stream().map(RecordWithoutIds::id).collect(Collectors.toSet());
		ActorAgreement actors = ActorAgreement.of(lines(withIds), lines(withNames), items, ACTORS).without(asked);
		LOG.info("{} places where actors stand: precision {}, recall {}; {} asked: {}; parted: {}",
				actors.expected().size(), actors.precision(), actors.recall(), asked.size(), asked, actors.parted());

		assertThat(withNames.someRecords()).containsAll(items);
		assertThat(actors.precision()).isGreaterThanOrEqualTo(0.99);
		assertThat(actors.recall()).isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void theOrderDoesNotMatter() {
		List<Document> all = new ArrayList<>(known());
		RecordWithoutIds.ofSeed().forEach((record) -> all.add(record.document()));
		InMemoryLoadRepository expected = new InMemoryLoadRepository();
		load(expected, all);
		Collections.shuffle(all, new Random(1));
		InMemoryLoadRepository shuffled = new InMemoryLoadRepository();
		load(shuffled, all);
		assertThat(shuffled.records()).isEqualTo(expected.records());
	}

	/**
	 * Loads them, and gives ids where the report asks for them, until nothing is refused:
	 * first where it names several, and where it names none only if nothing else is left,
	 * because another record may introduce whom it means.
	 * @return the places where it asks
	 */
	private static Set<String> loadAnswering(InMemoryLoadRepository repository, List<RecordWithoutIds> records) {
		Set<String> asked = new TreeSet<>();
		for (int i = 0; i < MOST_ROUNDS; i++) {
			List<RecordOutcome> refused = load(repository, records.stream().map(RecordWithoutIds::document).toList())
				.outcomes()
				.stream()
				.filter((outcome) -> outcome.status() == RecordOutcome.OutcomeStatus.REFUSED)
				.toList();
			if (refused.isEmpty()) {
				break;
			}
			boolean doubts = refused.stream()
				.flatMap((outcome) -> outcome.problems().stream())
				.anyMatch(SeedWithoutIdsTests::names);
			for (RecordOutcome outcome : refused) {
				RecordWithoutIds record = records.stream()
					.filter((one) -> one.id().equals(outcome.record()))
					.findFirst()
					.orElseThrow();
				outcome.problems().stream().filter((problem) -> names(problem) || !doubts).forEach((problem) -> {
					LOG.info("{} {}", outcome.record(), problem.message());
					record.answer(problem.place().pointer()).forEach((place) -> asked.add(record.id() + "." + place));
				});
			}
		}
		return asked;
	}

	/** Whether the report names those who may be meant. */
	private static boolean names(Problem problem) {
		return problem.found().contains(" may be ") || problem.found().contains(" may mean ");
	}

	private static List<Document> known() {
		return SeedRecords.documents().stream().filter((document) -> !document.name().contains("meetings/")).toList();
	}

	private static LoadReport load(InMemoryLoadRepository repository, List<Document> documents) {
		return new LoadService(repository, "test").load(documents, false);
	}

	private static String lines(InMemoryLoadRepository repository) {
		return String.join("\n", repository.records().values());
	}

}
