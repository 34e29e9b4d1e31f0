package org.multaqa.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.intake.Outcome;
import org.multaqa.intake.Report;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Commands from their arguments to their exit, with an application that loads by name.
 */
class CommandsTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private final List<String> opened = new ArrayList<>();

	private final List<String> served = new ArrayList<>();

	private Map<String, String> environment = Map.of();

	private boolean closed;

	@TempDir
	private Path folder;

	@Test
	void recordsAreTakenBackByTheirIds() {
		assertThat(run("remove", "known")).contains(Exit.FINE);
		assertThat(out()).contains("known: removed").contains("1 record: 1 removed.");
		assertThat(run("remove", "known", "unknown", "--dry-run")).contains(Exit.REFUSED);
	}

	@Test
	void withoutACommandItServesAndDoesNotEnd() {
		assertThat(run("--server.port=0")).isEmpty();
		assertThat(this.served).containsExactly("--server.port=0");
		assertThat(this.opened).isEmpty();
	}

	@Test
	void helpIsPrintedAndFine() {
		assertThat(run("--help")).contains(Exit.FINE);
		assertThat(out()).contains("load FILE…").contains("Exit codes");
	}

	@Test
	void versionIsPrinted() {
		assertThat(run("--version")).contains(Exit.FINE);
		assertThat(out()).isEqualTo("multaqa 1.2.3\n");
	}

	@Test
	void aWrongCommandIsSaidOnStandardError() {
		assertThat(run("lod")).contains(Exit.WRONG_USAGE);
		assertThat(out()).isEmpty();
		assertThat(err()).startsWith("\"lod\" is no command; did you mean load?");
	}

	@Test
	void withNoServerItIsDoneInThisProcessWithTheProperties() throws IOException {
		assertThat(run("load", file("good.yaml"), "--multaqa.seed=none")).contains(Exit.FINE);
		assertThat(this.opened).containsExactly("--multaqa.seed=none");
		assertThat(this.closed).isTrue();
		assertThat(out()).isEqualTo("good (" + this.folder.resolve("good.yaml") + "): loaded\n1 record: 1 loaded.\n");
		assertThat(err()).isEmpty();
	}

	@Test
	void aRefusedRecordExitsWithOne() throws IOException {
		assertThat(run("load", file("good.yaml"), file("bad.yaml"))).contains(Exit.REFUSED);
		assertThat(Exit.REFUSED.code()).isEqualTo(1);
	}

	@Test
	void jsonIsAllThatStandardOutputCarries() throws IOException {
		assertThat(run("check", file("bad.yaml"), "--format", "json")).contains(Exit.REFUSED);
		assertThat(JsonMapper.builder().build().readTree(out()).path("records").path(0).path("status").asString())
			.isEqualTo("REFUSED");
	}

	@Test
	void standardInputIsADocument() {
		assertThat(run("check", "-")).contains(Exit.FINE);
		assertThat(out()).isEqualTo("1 record is fine.\n");
	}

	@Test
	void aFileThatIsNotThereIsWrongUsageBeforeAnythingStarts() {
		assertThat(run("load", this.folder.resolve("none.yaml").toString())).contains(Exit.WRONG_USAGE);
		assertThat(this.opened).isEmpty();
		assertThat(err()).contains("none.yaml");
	}

	@Test
	void aFolderIsReadWithAllFilesInItAndWhatIsNoRecordIsTold() throws IOException {
		Files.createDirectory(this.folder.resolve("records"));
		file("records/bad.yaml");
		file("records/good.yaml");
		file("records/notes.txt");

		assertThat(run("check", this.folder.resolve("records").toString(), this.folder + "/records/good.yaml"))
			.contains(Exit.REFUSED);
		assertThat(out()).endsWith("1 record is fine, 1 is refused.\n");
		assertThat(err()).isEqualTo(
				"Passed over, being no records by their names: " + this.folder.resolve("records/notes.txt") + ".\n");
	}

	@Test
	void aFolderWithoutRecordsIsRefusedAndNothingIsStarted() throws IOException {
		assertThat(run("load", Files.createDirectory(this.folder.resolve("empty")).toString(), "--server.port=1"))
			.contains(Exit.REFUSED);
		assertThat(this.opened).isEmpty();
		assertThat(out()).contains("a folder without record files");
	}

	@Test
	void theServerOnTheDataDirectoryIsUsedWithItsToken() throws IOException {
		try (OneServer server = healthy()) {
			Files.writeString(this.folder.resolve("server"), server.address() + "\n");
			Files.writeString(this.folder.resolve("token"), "kept\n");

			assertThat(run("load", file("good.yaml"))).contains(Exit.FINE);
			assertThat(server.tokens).containsExactly("Bearer kept", "Bearer kept");
			assertThat(this.opened).isEmpty();
		}
	}

	@Test
	void aTokenGivenGoesBeforeOneInTheEnvironmentBeforeOneKept() throws IOException {
		try (OneServer server = healthy()) {
			Files.writeString(this.folder.resolve("token"), "kept");
			this.environment = Map.of("MULTAQA_TOKEN", "environment");

			run("load", file("good.yaml"), "--server", server.address().toString());
			run("load", file("good.yaml"), "--server", server.address().toString(), "--token", "given");

			assertThat(server.tokens).containsExactly("Bearer environment", "Bearer given");
		}
	}

	@Test
	void whatCanBeNoTokenIsNotSent() throws IOException {
		try (OneServer server = healthy()) {
			assertThat(run("load", file("good.yaml"), "--server", server.address().toString(), "--token", "a\nb"))
				.contains(Exit.WRONG_USAGE);
			assertThat(server.bodies).isEmpty();
		}
	}

	@Test
	void aServerFileWithoutServerIsStale() throws IOException {
		OneServer gone = healthy();
		gone.close();
		Files.writeString(this.folder.resolve("server"), gone.address().toString());

		assertThat(run("load", file("good.yaml"))).contains(Exit.FINE);
		assertThat(this.opened).isEmpty();
		assertThat(this.closed).isTrue();
	}

	@Test
	void whoeverNamesADatabaseMeansIt() throws IOException {
		try (OneServer server = healthy()) {
			Files.writeString(this.folder.resolve("server"), server.address().toString());

			run("load", file("good.yaml"), "--spring.neo4j.uri=bolt://other");

			assertThat(this.opened).containsExactly("--spring.neo4j.uri=bolt://other");
			assertThat(server.tokens).isEmpty();
		}
	}

	@Test
	void aWrongTokenExitsWithThree() throws IOException {
		try (OneServer server = new OneServer().on("/load", 401, (body) -> "")) {
			assertThat(run("load", file("good.yaml"), "--server", server.address().toString(), "--token", "x"))
				.contains(Exit.NOT_ALLOWED);
			assertThat(Exit.NOT_ALLOWED.code()).isEqualTo(3);
			assertThat(err()).contains("does not accept this token");
		}
	}

	@Test
	void aDatabaseThatDoesNotStartExitsWithFour() throws IOException {
		assertThat(run("load", file("good.yaml"), "--broken.database=yes")).contains(Exit.UNREACHABLE);
		assertThat(Exit.UNREACHABLE.code()).isEqualTo(4);
		assertThat(err()).isEqualTo("The database does not start.\n");
	}

	@Test
	void whatNobodyForesawExitsWithFiveAndALogInsteadOfItsInsides() throws IOException {
		assertThat(run("load", file("odd.yaml"))).contains(Exit.UNFORESEEN);
		assertThat(Exit.UNFORESEEN.code()).isEqualTo(5);
		assertThat(err())
			.matches("Something went wrong that nobody foresaw \\(failure [0-9a-f]{8}\\); the details are in "
					+ "\\S+failures.log.\n");
		assertThat(this.folder.resolve("failures.log")).content().contains("IllegalStateException: odd");
	}

	@Test
	void theDumpGoesToStandardOutputOrReplacesAFile() throws IOException {
		Path file = Files.writeString(this.folder.resolve("dump"), "old");

		assertThat(run("export")).contains(Exit.FINE);
		assertThat(out()).isEqualTo("dump أكادير\n");
		assertThat(run("export", "--format", "csv", file.toString())).contains(Exit.FINE);
		assertThat(file).hasContent("csv أكادير\n");
	}

	@Test
	void aDumpThatFailsLeavesTheFileAsItWas() throws IOException {
		Path file = Files.writeString(this.folder.resolve("dump"), "old");
		try (OneServer server = new OneServer().breakingOff("/export")) {
			assertThat(run("export", file.toString(), "--server", server.address().toString()))
				.contains(Exit.UNREACHABLE);
		}
		assertThat(file).hasContent("old");
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files).containsExactly(file);
		}
	}

	@Test
	void aDumpIntoNowhereIsRefusedBeforeAnythingStarts() {
		assertThat(run("export", this.folder.resolve("none/dump").toString())).contains(Exit.WRONG_USAGE);
		assertThat(run("export", this.folder.toString())).contains(Exit.WRONG_USAGE);
		assertThat(this.opened).isEmpty();
	}

	private String file(String name) throws IOException {
		return Files.writeString(this.folder.resolve(name), "record: " + name).toString();
	}

	private String out() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private String err() {
		return this.err.toString(StandardCharsets.UTF_8);
	}

	private Optional<Exit> run(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		if (!List.of("", "--server.port=0").contains(arguments[0])) {
			all.add("--multaqa.data=" + this.folder);
		}
		Surroundings around = new Surroundings(new ByteArrayInputStream("record: x".getBytes(StandardCharsets.UTF_8)),
				this.out, new PrintStream(this.err, true, StandardCharsets.UTF_8), false, this.environment);
		return new Commands(new ByName(), around).run(all.toArray(String[]::new));
	}

	private static OneServer healthy() throws IOException {
		return new OneServer().on("/actuator/health", 200, (body) -> "{\"status\": \"UP\"}")
			.on("/load", 200, (body) -> "{\"end\": {}}\n");
	}

	/** An application whose loading desk goes by the names of the files. */
	private final class ByName implements Application {

		@Override
		public void serve(List<String> properties) {
			CommandsTests.this.served.addAll(properties);
		}

		@Override
		public Desk open(List<String> properties) {
			if (properties.contains("--broken.database=yes")) {
				throw new Stopped(Exit.UNREACHABLE, "The database does not start.");
			}
			properties.stream()
				.filter((property) -> !property.startsWith("--multaqa.data="))
				.forEach(CommandsTests.this.opened::add);
			return new LocalDesk(new LocalDesk.Loading() {

				@Override
				public void load(Iterator<Document> documents, boolean dryRun, Consumer<Outcome> listener) {
					documents.forEachRemaining((document) -> listener.accept(outcome(document)));
				}

				@Override
				public Report remove(List<String> records, boolean dryRun) {
					return new Report(dryRun, records.stream().map(ByName.this::removed).toList());
				}

			}, (format, out) -> out.write((format.word() + " أكادير\n").getBytes(StandardCharsets.UTF_8)),
					() -> CommandsTests.this.closed = true);
		}

		private Outcome removed(String record) {
			Outcome.Status status = record.equals("known") ? Outcome.Status.REMOVED : Outcome.Status.REFUSED;
			return new Outcome("", record, status, List.of(), 0, List.of(), List.of());
		}

		private Outcome outcome(Document document) {
			if (document.name().endsWith("odd.yaml")) {
				throw new IllegalStateException("odd");
			}
			boolean bad = document.name().endsWith("bad.yaml");
			Problem problem = new Problem(new Place(document.name(), 1, 1, "record"), "nothing", "something", null);
			return bad ? Outcome.refused(document.name(), null, List.of(problem), List.of())
					: new Outcome(document.name(), "good", Outcome.Status.LOADED, List.of(), 0, List.of(), List.of());
		}

		@Override
		public String version() {
			return "1.2.3";
		}

	}

}
