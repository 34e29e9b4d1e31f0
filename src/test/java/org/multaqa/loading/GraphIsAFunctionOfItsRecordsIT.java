package org.multaqa.loading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.BothWays;
import org.multaqa.RunningMultaqa;
import org.multaqa.Seed;
import org.multaqa.intake.Ledger;
import org.multaqa.intake.LoadingDesk;
import org.multaqa.intake.Report;
import org.multaqa.intake.document.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the order, the batches, the repetitions and the number of loaders: the same
 * records make the same graph, compared byte for byte.
 */
@BothWays
class GraphIsAFunctionOfItsRecordsIT {

	private static final int ORDERS = 10;

	private final RunningMultaqa multaqa;

	GraphIsAFunctionOfItsRecordsIT(RunningMultaqa multaqa) {
		this.multaqa = multaqa;
	}

	@BeforeEach
	void startEmpty() {
		this.multaqa.emptied();
	}

	@Test
	void theOrderOfRecordsDoesNotMatter() {
		String expected = dumpAfter(Seed.documents());
		assertThat(expected.lines().count()).isGreaterThan(2000);
		for (int i = 0; i < ORDERS; i++) {
			List<Document> shuffled = new ArrayList<>(Seed.documents());
			Collections.shuffle(shuffled, new Random(i));
			this.multaqa.emptied();
			assertThat(dumpAfter(shuffled)).as("order %s", i).isEqualTo(expected);
		}
	}

	@Test
	void loadingAgainChangesNothing() {
		String once = dumpAfter(Seed.documents());
		Report again = load(Seed.documents());
		assertThat(again.changesAnything()).isFalse();
		assertThat(this.multaqa.dump()).isEqualTo(once);
	}

	@Test
	void loadersAtTheSameTimeMakeTheSameGraph() {
		String expected = dumpAfter(Seed.documents());
		this.multaqa.emptied();
		List<CompletableFuture<Report>> loaders = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			List<Document> shuffled = new ArrayList<>(Seed.documents());
			Collections.shuffle(shuffled, new Random(100 + i));
			loaders.add(CompletableFuture.supplyAsync(() -> load(shuffled)));
		}
		loaders.forEach(CompletableFuture::join);
		assertThat(this.multaqa.dump()).isEqualTo(expected);
	}

	@Test
	void aCorrectedRecordTakesBackExactlyWhatOnlyItSaid() {
		String expected = dumpAfter(Seed.documents());
		List<Document> corrected = Seed.documents()
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
		load(Seed.documents());
		assertThat(dumpAfter(corrected)).as("corrected in place").isEqualTo(withCorrection);
		assertThat(dumpAfter(Seed.documents())).as("and back again").isEqualTo(expected);
	}

	@Test
	void aRehearsalSaysWhatLoadingThenDoesAndWritesNothing() {
		Report rehearsed = new LoadingDesk(this.multaqa.get(Ledger.class), "test").load(Seed.documents(), true);
		assertThat(this.multaqa.dump()).isEmpty();
		assertThat(load(Seed.documents()).outcomes()).isEqualTo(rehearsed.outcomes());
	}

	private String dumpAfter(List<Document> documents) {
		load(documents);
		return this.multaqa.dump();
	}

	private Report load(List<Document> documents) {
		Report report = new LoadingDesk(this.multaqa.get(Ledger.class), "test").load(documents, false);
		assertThat(report.refusedAnything()).as(report.toString()).isFalse();
		return report;
	}

	private static String text(Document document) {
		return new String(document.content(), StandardCharsets.UTF_8);
	}

}
