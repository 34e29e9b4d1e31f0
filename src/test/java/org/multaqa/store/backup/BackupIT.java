package org.multaqa.store.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.RecordOutcome.OutcomeStatus;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.GraphExporter;
import org.multaqa.query.GraphRestorer.Restored;
import org.multaqa.query.error.InvalidBackup;
import org.multaqa.store.EmbeddedLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A backup holds all that a graph follows from, and restores to the same graph with the
 * same history; what is not a whole backup is refused before anything is written.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupIT {

	private static final String MEETING = """
			record: %s
			source: { title: Minutes, published: 2022-01-0%s }
			cite: p1
			entities:
			  - { id: official/amal, names: { fr: Amal Badri, ar: أمل } }
			  - { id: official/badr, names: { fr: Badr Alami } }
			  - { id: region/r1, names: { fr: Région Une } }
			meeting: { id: meeting/m%s, title: { fr: "%s" }, kind: consultation, when: 2022-01-0%s, where: region/r1,
			  participants: [ { who: official/amal } ] }
			""";

	@TempDir
	static Path folder;

	private byte[] backup = new byte[0];

	private byte[] dump = new byte[0];

	@BeforeAll
	void writeBackup() throws IOException {
		try (EmbeddedLoader loader = new EmbeddedLoader(folder.resolve("first"))) {
			LoadService loads = new LoadService(loader.waiting(), "test");
			load(loads, OutcomeStatus.LOADED, record("one", 1, "Un"), record("two", 2, "Deux"),
					record("three", 3, "Trois"));
			load(loads, OutcomeStatus.REPLACED, record("two", 2, "Deux, corrigé"));
			load(loads, OutcomeStatus.LOADED, """
					record: names
					source: { title: Names }
					cite: p1
					entities: [ { id: official/amal-2, names: { fr: Amal Badri } } ]
					""", """
					record: judged
					source: { title: Judgement }
					cite: p1
					facts: [ { same: official/amal-2, as: official/amal } ]
					""");
			assertThat(loads.remove(List.of("three"), false).outcomes()).extracting((one) -> one.status())
				.containsExactly(OutcomeStatus.REMOVED);
			this.dump = bytes(loader.exports(), ExportFormat.DUMP);
			this.backup = bytes(loader.exports(), ExportFormat.BACKUP);
		}
	}

	@Test
	void aRestoredBackupIsTheSameGraphWithTheSameHistory() throws IOException {
		try (EmbeddedLoader loader = new EmbeddedLoader(folder.resolve("second"))) {
			Restored restored = loader.restorer().restore(file("whole.jsonl", this.backup));

			assertThat(restored).isEqualTo(new Restored(4, 7, 4, 0));
			assertThat(bytes(loader.exports(), ExportFormat.DUMP)).isEqualTo(this.dump);
			assertThat(bytes(loader.exports(), ExportFormat.BACKUP)).isEqualTo(this.backup);
			LoadService loads = new LoadService(loader.waiting(), "test");
			load(loads, OutcomeStatus.UNCHANGED, record("one", 1, "Un"), record("two", 2, "Deux, corrigé"));
			load(loads, OutcomeStatus.LOADED, record("three", 3, "Trois"));
			assertThatExceptionOfType(InvalidBackup.class)
				.isThrownBy(() -> loader.restorer().restore(file("whole.jsonl", this.backup)))
				.withMessageContaining("The graph is not empty");
		}
	}

	@Test
	void whatIsNotAWholeBackupIsRefusedBeforeAnythingIsWritten() throws IOException {
		String whole = new String(this.backup, StandardCharsets.UTF_8);
		int lines = whole.length();
		try (EmbeddedLoader loader = new EmbeddedLoader(folder.resolve("third"))) {
			byte[] empty = bytes(loader.exports(), ExportFormat.DUMP);
			for (String damaged : List.of(whole.substring(0, lines / 2),
					whole.substring(0, whole.lastIndexOf("{\"end\"")), whole.replace("Badr Alami", "Badr Alimi"),
					whole + whole, "", "{\"record\":\"one\"}\n", whole.substring(whole.indexOf('\n') + 1))) {
				assertThatExceptionOfType(InvalidBackup.class).isThrownBy(() -> loader.restorer()
					.restore(file("damaged.jsonl", damaged.getBytes(StandardCharsets.UTF_8))));
			}
			assertThat(bytes(loader.exports(), ExportFormat.DUMP)).isEqualTo(empty);
		}
	}

	private static String record(String id, int day, String title) {
		return MEETING.formatted(id, day, day, title, day);
	}

	private static void load(LoadService loads, OutcomeStatus status, String... records) {
		assertThat(
				loads.load(Stream.of(records).map((text) -> Document.text("r.yaml", text)).toList(), false).outcomes())
			.allSatisfy((outcome) -> assertThat(outcome.status()).as("%s", outcome.problems()).isEqualTo(status));
	}

	private Path file(String name, byte[] content) throws IOException {
		return Files.write(folder.resolve(name), content);
	}

	private static byte[] bytes(GraphExporter exporter, ExportFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		exporter.write(format, out);
		return out.toByteArray();
	}

}
