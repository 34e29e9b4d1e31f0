package org.multaqa.loading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.report.LoadReport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the order, the batches, the repetitions and the number of loaders: the same
 * records make the same graph, compared byte for byte.
 */
@EachBackend
class LoadOrderIndependenceIT {

	private static final int ORDERS = 10;

	private final RunningApplication multaqa;

	LoadOrderIndependenceIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@BeforeEach
	void startEmpty() {
		this.multaqa.emptied();
	}

	@Test
	void theOrderOfRecordsDoesNotMatter() {
		String expected = dumpAfter(SeedRecords.documents());
		assertThat(expected.lines().count()).isGreaterThan(2000);
		for (int i = 0; i < ORDERS; i++) {
			List<Document> shuffled = new ArrayList<>(SeedRecords.documents());
			Collections.shuffle(shuffled, new Random(i));
			this.multaqa.emptied();
			assertThat(dumpAfter(shuffled)).as("order %s", i).isEqualTo(expected);
		}
	}

	@Test
	void loadingAgainChangesNothing() {
		String once = dumpAfter(SeedRecords.documents());
		LoadReport again = load(SeedRecords.documents());
		assertThat(again.changesAnything()).isFalse();
		assertThat(this.multaqa.dump()).isEqualTo(once);
	}

	@Test
	void loadersAtTheSameTimeMakeTheSameGraph() {
		String expected = dumpAfter(SeedRecords.documents());
		this.multaqa.emptied();
		List<CompletableFuture<LoadReport>> loaders = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			List<Document> shuffled = new ArrayList<>(SeedRecords.documents());
			Collections.shuffle(shuffled, new Random(100 + i));
			loaders.add(CompletableFuture.supplyAsync(() -> load(shuffled)));
		}
		loaders.forEach(CompletableFuture::join);
		assertThat(this.multaqa.dump()).isEqualTo(expected);
	}

	@Test
	void aCorrectedRecordTakesBackExactlyWhatOnlyItSaid() {
		String expected = dumpAfter(SeedRecords.documents());
		List<Document> corrected = SeedRecords.documents()
			.stream()
			.map((document) -> document.name().endsWith("-second-account.yaml") ? Document.text(document.name(),
					text(document).replace("when: 2022-01-07", "when: 2022-01-14")
						.replace("institution/entraide-nationale", "institution/council-souss-massa")
						.replace("names: { ar: التعاون الوطني }", "names: { ar: مجلس آخر }"))
					: document)
			.toList();
		this.multaqa.emptied();
		String withCorrection = dumpAfter(corrected);
		assertThat(withCorrection).isNotEqualTo(expected);
		this.multaqa.emptied();
		load(SeedRecords.documents());
		assertThat(dumpAfter(corrected)).as("corrected in place").isEqualTo(withCorrection);
		assertThat(dumpAfter(SeedRecords.documents())).as("and back again").isEqualTo(expected);
	}

	@Test
	void aRehearsalSaysWhatLoadingThenDoesAndWritesNothing() {
		LoadReport rehearsed = new LoadService(this.multaqa.get(LoadRepository.class), "test")
			.load(SeedRecords.documents(), true);
		assertThat(this.multaqa.dump()).isEmpty();
		assertThat(load(SeedRecords.documents()).outcomes()).isEqualTo(rehearsed.outcomes());
	}

	private String dumpAfter(List<Document> documents) {
		load(documents);
		return this.multaqa.dump();
	}

	private LoadReport load(List<Document> documents) {
		LoadReport report = new LoadService(this.multaqa.get(LoadRepository.class), "test").load(documents, false);
		assertThat(report.refusedAnything()).as(report.toString()).isFalse();
		return report;
	}

	private static String text(Document document) {
		return new String(document.content(), StandardCharsets.UTF_8);
	}

}
