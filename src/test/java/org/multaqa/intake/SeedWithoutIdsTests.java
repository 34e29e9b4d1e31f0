package org.multaqa.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.multaqa.SameActors;
import org.multaqa.Seed;
import org.multaqa.StrippedRecord;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Problem;
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
		MemoryLedger withIds = new MemoryLedger();
		load(withIds, Seed.documents());
		MemoryLedger withNames = new MemoryLedger();
		load(withNames, known());
		List<StrippedRecord> records = StrippedRecord.ofSeed();
		Set<String> asked = loadAnswering(withNames, records);
		Set<String> items = records.stream().map(StrippedRecord::id).collect(Collectors.toSet());
		SameActors actors = SameActors.of(lines(withIds), lines(withNames), items, ACTORS).without(asked);
		LOG.info("{} places where actors stand: precision {}, recall {}; {} asked: {}; parted: {}",
				actors.expected().size(), actors.precision(), actors.recall(), asked.size(), asked, actors.parted());

		assertThat(withNames.someRecords()).containsAll(items);
		assertThat(actors.precision()).isGreaterThanOrEqualTo(0.99);
		assertThat(actors.recall()).isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void theOrderDoesNotMatter() {
		List<Document> all = new ArrayList<>(known());
		StrippedRecord.ofSeed().forEach((record) -> all.add(record.document()));
		MemoryLedger expected = new MemoryLedger();
		load(expected, all);
		Collections.shuffle(all, new Random(1));
		MemoryLedger shuffled = new MemoryLedger();
		load(shuffled, all);
		assertThat(shuffled.records()).isEqualTo(expected.records());
	}

	/**
	 * Loads them, and gives ids where the report asks for them, until nothing is refused:
	 * first where it names several, and where it names none only if nothing else is left,
	 * because another record may introduce whom it means.
	 * @return the places where it asks
	 */
	private static Set<String> loadAnswering(MemoryLedger ledger, List<StrippedRecord> records) {
		Set<String> asked = new TreeSet<>();
		for (int i = 0; i < MOST_ROUNDS; i++) {
			List<Outcome> refused = load(ledger, records.stream().map(StrippedRecord::document).toList()).outcomes()
				.stream()
				.filter((outcome) -> outcome.status() == Outcome.Status.REFUSED)
				.toList();
			if (refused.isEmpty()) {
				break;
			}
			boolean doubts = refused.stream()
				.flatMap((outcome) -> outcome.problems().stream())
				.anyMatch(SeedWithoutIdsTests::names);
			for (Outcome outcome : refused) {
				StrippedRecord record = records.stream()
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
		return Seed.documents().stream().filter((document) -> !document.name().contains("meetings/")).toList();
	}

	private static Report load(MemoryLedger ledger, List<Document> documents) {
		return new LoadingDesk(ledger, "test").load(documents, false);
	}

	private static String lines(MemoryLedger ledger) {
		return String.join("\n", ledger.records().values());
	}

}
