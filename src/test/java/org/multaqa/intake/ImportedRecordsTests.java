package org.multaqa.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.imports.FileImporter;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.record.Remark;
import org.multaqa.intake.report.LoadReport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an import makes, the loading desk takes.
 */
class ImportedRecordsTests {

	private static final Path FIXTURES = Path.of("src/test/resources/imports");

	@Test
	void recordsOfPopoloAreAccepted() throws IOException {
		assertAccepted(FileImporter.of("popolo", List.of(FIXTURES.resolve("parliament.json"))), 20);
	}

	@Test
	void recordsOfFollowTheMoneyAreAccepted() throws IOException {
		assertAccepted(FileImporter.of("followthemoney", List.of(FIXTURES.resolve("people.ftm.json"))), 10);
	}

	@Test
	void recordsOfARegisterAreAccepted() throws IOException {
		byte[] mapping = Files.readAllBytes(Path.of("graph-seed/examples/mappings/uk-ministers-meetings.yaml"));
		assertAccepted(FileImporter.of(new Document("uk.yaml", mapping), List.of(FIXTURES.resolve("register.csv"))), 6);
	}

	private static void assertAccepted(FileImporter prepared, int records) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		prepared.write(out, null);
		LoadReport report = new LoadService(new InMemoryLoadRepository(), "test")
			.load(List.of(new Document("import.jsonl", out.toByteArray())), false);
		assertThat(report.refusedAnything()).as(InMemoryLoader.text(report)).isFalse();
		assertThat(report.outcomes().stream().flatMap((outcome) -> outcome.remarks().stream()))
			.allMatch((remark) -> remark.kind() == Remark.RemarkKind.IMPLIED);
		assertThat(report.totals().of(RecordOutcome.OutcomeStatus.LOADED)).isEqualTo(records);
	}

}
