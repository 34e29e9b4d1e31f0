package org.multaqa.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.command.client.ApplicationLauncher;
import org.multaqa.command.client.LoadClient;
import org.multaqa.command.line.CliContext;
import org.multaqa.command.line.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports by command, into a server that runs.
 */
@EachBackend
class ImportIT {

	private static final String FIXTURES = "src/test/resources/imports/";

	private static final String MAPPING = "graph-seed/examples/mappings/uk-ministers-meetings.yaml";

	private final RunningApplication multaqa;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	ImportIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@BeforeEach
	void empty() {
		this.multaqa.emptied();
	}

	@Test
	void aDryRunSaysWhatTheImportThenDoes() {
		JsonNode rehearsed = json("import", FIXTURES + "register.csv", "--mapping", MAPPING, "--dry-run", "--format",
				"json");
		assertThat(HttpTestClient.data(this.multaqa, "{ meetings { totalCount } }").at("/meetings/totalCount").asInt())
			.isZero();
		JsonNode done = json("import", FIXTURES + "register.csv", "--mapping", MAPPING, "--format", "json");
		assertThat(done.get("records")).isEqualTo(rehearsed.get("records"));
		assertThat(done.get("import")).isEqualTo(rehearsed.get("import"));
		assertThat(done.get("loaded").asInt()).isEqualTo(6);
		assertThat(done.at("/import/rejected").asInt()).isEqualTo(6);
	}

	@Test
	void anImportAnswersQuestionsAndASecondOneChangesNothing() {
		assertThat(run("import", FIXTURES + "register.csv", "--mapping", MAPPING)).contains(ExitCode.REFUSED);
		JsonNode meeting = HttpTestClient.data(this.multaqa, """
				{ meeting(id: "meeting/uk-1") { date { text } participations { nodes {
				  participant { id } capacity { id } citations { locator source { title } } } } } }""").get("meeting");
		assertThat(meeting.at("/date/text").asString()).isEqualTo("2012-07");
		assertThat(meeting.at("/participations/nodes")
			.valueStream()
			.map((node) -> node.at("/participant/id").asString() + " " + node.at("/citations/0/locator").asString()))
			.containsExactlyInAnyOrder("official/ada-marsh rows 2–3", "institution/river-trust row 2",
					"institution/law-circle row 3");
		JsonNode again = json("import", FIXTURES + "register.csv", "--mapping", MAPPING, "--format", "json");
		assertThat(again.get("unchanged").asInt()).isEqualTo(6);
	}

	@Test
	void standardFilesAreImportedWithoutAMapping() {
		JsonNode popolo = json("import", FIXTURES + "parliament.json", "--mapping", "popolo", "--format", "json");
		JsonNode ftm = json("import", FIXTURES + "people.ftm.json", "--mapping", "followthemoney", "--format", "json");
		assertThat(popolo.get("loaded").asInt() + ftm.get("loaded").asInt()).isEqualTo(30);
		assertThat(popolo.get("refused").asInt() + ftm.get("refused").asInt()).isZero();
		assertThat(HttpTestClient
			.data(this.multaqa,
					"query @asOf(date: \"2013-06-01\") { official(id: \"official/parliament-p-1-85051de8\") { "
							+ "affiliations { nodes { certainty organization { id } } } } }")
			.at("/official/affiliations/nodes")
			.valueStream()
			.map((node) -> node.at("/organization/id").asString() + " " + node.at("/certainty").asString()))
			.containsExactlyInAnyOrder("institution/parliament-house CERTAIN",
					"institution/parliament-party-green-a0cb6de6 CERTAIN");
	}

	@Test
	void recordsThatAreOnlyWrittenCanBeLoaded() throws IOException {
		Path records = this.folder.resolve("records.jsonl");
		Path rejects = this.folder.resolve("rejects.csv");
		assertThat(run("import", FIXTURES + "register.csv", "--mapping", MAPPING, "--to", records.toString(),
				"--rejects", rejects.toString()))
			.contains(ExitCode.REFUSED);
		assertThat(this.out.toString(StandardCharsets.UTF_8))
			.endsWith("14 rows read, 6 records made, 6 rows rejected (kept in %s).\n".formatted(rejects));
		assertThat(Files.readString(rejects)).startsWith("rejected line,reason,Meeting ID,Minister,")
			.contains(
					"\n13,\"a quote that is opened and not closed\",8,Ada Marsh,,Cabinet Office,05-2014,05-2014,\"River Trust,,Unclosed,0,co.csv,8\n");
		assertThat(run("load", records.toString())).contains(ExitCode.FINE);
	}

	@Test
	void aMappingWithMistakesIsToldAndNothingIsImported() throws IOException {
		Path mapping = Files.writeString(this.folder.resolve("m.yaml"),
				Files.readString(Path.of(MAPPING)).replace("from: <Minister>", "from: <Ministre>"));
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		assertThat(run(err, "import", FIXTURES + "register.csv", "--mapping", mapping.toString()))
			.contains(ExitCode.WRONG_USAGE);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("found the unknown column \"Ministre\"")
			.contains("did you mean Minister?")
			.endsWith("Nothing was imported.\n");
	}

	private JsonNode json(String... arguments) {
		this.out.reset();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		assertThat(run(err, arguments)).as(() -> err.toString(StandardCharsets.UTF_8))
			.hasValueSatisfying((exitCode) -> assertThat(exitCode).isIn(ExitCode.FINE, ExitCode.REFUSED));
		return JsonMapper.shared().readTree(this.out.toByteArray());
	}

	private Optional<ExitCode> run(String... arguments) {
		return run(new ByteArrayOutputStream(), arguments);
	}

	private Optional<ExitCode> run(ByteArrayOutputStream err, String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--server", this.multaqa.url(), "--token", this.multaqa.token()));
		CliContext around = new CliContext(new ByteArrayInputStream(new byte[0]), this.out,
				new PrintStream(err, true, StandardCharsets.UTF_8), false, Map.of());
		return new CommandRunner(new UnusedApplication(), around).run(all.toArray(String[]::new));
	}

	/** An application that is never asked, since a server is named. */
	private static final class UnusedApplication implements ApplicationLauncher {

		@Override
		public String restore(List<String> properties, Path backup) {
			throw new AssertionError("nothing is restored");
		}

		@Override
		public void serve(List<String> properties) {
			throw new IllegalStateException("Nobody serves here.");
		}

		@Override
		public LoadClient open(List<String> properties) {
			throw new IllegalStateException("Nothing is opened here.");
		}

		@Override
		public String version() {
			return "test";
		}

	}

}
