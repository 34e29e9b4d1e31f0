package org.multaqa.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.multaqa.command.line.ExitCode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Commands from their arguments to their exit.
 */
class CommandRunnerTests extends CommandLineFixture {

	@Test
	void recordsAreTakenBackByTheirIds() {
		assertThat(run("remove", "known")).contains(ExitCode.FINE);
		assertThat(out()).contains("known: removed").contains("1 record: 1 removed.");
		assertThat(run("remove", "known", "unknown", "--dry-run")).contains(ExitCode.REFUSED);
	}

	@Test
	void withoutACommandItServesAndDoesNotEnd() {
		assertThat(run("--server.port=0")).isEmpty();
		assertThat(this.served).containsExactly("--server.port=0");
		assertThat(this.opened).isEmpty();
	}

	@Test
	void aTextIsDraftedInThisProcessWithItsOptions() throws IOException {
		assertThat(run("draft", file("article.txt", "Le wali est venu."), "--language", "fr", "--published",
				"2022-01-07", "--source", "A title"))
			.contains(ExitCode.FINE);
		assertThat(out()).isEqualTo("draft of 17 characters, fr, 2022-01-07, A title\n");
		assertThat(this.closed).isTrue();
	}

	@Test
	void whatCannotBeDraftedIsSaidAndNothingIsOpened() throws IOException {
		assertThat(run("draft", file("empty.txt", " "))).contains(ExitCode.WRONG_USAGE);
		assertThat(run("draft", file("big.txt", "x".repeat(1_100_000)))).contains(ExitCode.WRONG_USAGE);
		assertThat(run("draft", this.folder.resolve("none.txt").toString())).contains(ExitCode.WRONG_USAGE);
		assertThat(run("draft")).contains(ExitCode.WRONG_USAGE);
		assertThat(run("draft", "a.txt", "--published", "friday")).contains(ExitCode.WRONG_USAGE);
		assertThat(run("draft", "--evaluate", this.folder.toString(), "a.txt")).contains(ExitCode.WRONG_USAGE);
		assertThat(run("draft", "--evaluate", this.folder.resolve("none").toString())).contains(ExitCode.WRONG_USAGE);
		assertThat(err()).contains("The text is empty", "1048577 bytes, and the limit is 1048576", "There is no file",
				"draft needs one file", "--published cannot be \"friday\"", "takes a folder and no other file",
				"is not a folder");
		assertThat(this.opened).isEmpty();
	}

	@Test
	void draftsAreMeasuredWithoutADatabase() {
		assertThat(run("draft", "--evaluate", "src/test/resources/drafts")).contains(ExitCode.FINE);
		assertThat(out()).startsWith("3 texts, each drafted using the records of the others.")
			.contains("participation", "wrong persons");
		assertThat(this.opened).isEmpty();
	}

	@Test
	void importedRecordsAreWrittenToStandardOutputAndTheReportBesideThem() throws IOException {
		String table = file("people.csv", "id,name\n1,Ada\n2\n");
		String mapping = file("m.yaml",
				"""
						mapping: t
						source: { title: Test }
						tables:
						  people: { record: { record: t-<id>, entities: [ { id: official/<name | slug>, names: { en: <name> } } ] } }
						""");

		assertThat(run("import", table, "--mapping", mapping, "--to", "-")).contains(ExitCode.REFUSED);

		assertThat(out()).startsWith("{\"record\":\"t-1\"").endsWith("}\n").hasLineCount(1);
		assertThat(err()).contains("people.csv:3");
		assertThat(this.folder.resolve("-")).doesNotExist();
		assertThat(Path.of("-")).doesNotExist();
	}

	@Test
	void rejectedRowsNeedAFile() throws IOException {
		assertThat(run("import", file("people.csv", "id\n1\n"), "--mapping", "popolo", "--rejects", "-"))
			.contains(ExitCode.WRONG_USAGE);
		assertThat(err()).startsWith("--rejects needs a file");
		assertThat(Path.of("-")).doesNotExist();
	}

	@Test
	void helpIsPrintedAndFine() {
		assertThat(run("--help")).contains(ExitCode.FINE);
		assertThat(out()).contains("load FILE…").contains("Exit codes");
	}

	@Test
	void versionIsPrinted() {
		assertThat(run("--version")).contains(ExitCode.FINE);
		assertThat(out()).isEqualTo("multaqa 1.2.3\n");
	}

	@Test
	void aWrongCommandIsSaidOnStandardError() {
		assertThat(run("lod")).contains(ExitCode.WRONG_USAGE);
		assertThat(out()).isEmpty();
		assertThat(err()).startsWith("\"lod\" is not a command; did you mean load?");
	}

	@Test
	void withNoServerItIsDoneInThisProcessWithTheProperties() throws IOException {
		assertThat(run("load", file("good.yaml"), "--multaqa.seed=none")).contains(ExitCode.FINE);
		assertThat(this.opened).containsExactly("--multaqa.seed=none");
		assertThat(this.closed).isTrue();
		assertThat(out()).isEqualTo("1 record: 1 loaded.\ngood (" + this.folder.resolve("good.yaml") + "): loaded\n");
		assertThat(err()).isEmpty();
	}

	@Test
	void aRefusedRecordExitsWithOne() throws IOException {
		assertThat(run("load", file("good.yaml"), file("bad.yaml"))).contains(ExitCode.REFUSED);
		assertThat(ExitCode.REFUSED.code()).isEqualTo(1);
	}

	@Test
	void jsonIsAllThatStandardOutputCarries() throws IOException {
		assertThat(run("check", file("bad.yaml"), "--format", "json")).contains(ExitCode.REFUSED);
		assertThat(JsonMapper.builder().build().readTree(out()).path("records").path(0).path("status").asString())
			.isEqualTo("REFUSED");
	}

	@Test
	void standardInputIsADocument() {
		assertThat(run("check", "-")).contains(ExitCode.FINE);
		assertThat(out()).isEqualTo("1 record is fine.\n");
	}

	@Test
	void aFileThatIsNotThereIsWrongUsageBeforeAnythingStarts() {
		assertThat(run("load", this.folder.resolve("none.yaml").toString())).contains(ExitCode.WRONG_USAGE);
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
			.contains(ExitCode.REFUSED);
		assertThat(out()).startsWith("1 record is fine, 1 is refused.\n");
		assertThat(err()).isEqualTo("Skipped, because their names are not those of record files: "
				+ this.folder.resolve("records/notes.txt") + ".\n");
	}

	@Test
	void aFolderWithoutRecordsIsRefusedAndNothingIsStarted() throws IOException {
		assertThat(run("load", Files.createDirectory(this.folder.resolve("empty")).toString(), "--server.port=1"))
			.contains(ExitCode.REFUSED);
		assertThat(this.opened).isEmpty();
		assertThat(out()).contains("a folder without record files");
	}

	@Test
	void aDatabaseThatDoesNotStartExitsWithFour() throws IOException {
		assertThat(run("load", file("good.yaml"), "--broken.database=yes")).contains(ExitCode.UNREACHABLE);
		assertThat(ExitCode.UNREACHABLE.code()).isEqualTo(4);
		assertThat(err()).isEqualTo("The database does not start.\n");
	}

	@Test
	void whatNobodyForesawExitsWithFiveAndALogInsteadOfItsInsides() throws IOException {
		assertThat(run("load", file("odd.yaml"))).contains(ExitCode.UNFORESEEN);
		assertThat(ExitCode.UNFORESEEN.code()).isEqualTo(5);
		assertThat(err()).matches(
				"An unexpected error occurred \\(failure [0-9a-f]{8}\\); the details are in " + "\\S+failures.log.\n");
		assertThat(this.folder.resolve("failures.log")).content().contains("IllegalStateException: odd");
	}

	@Test
	void theDumpGoesToStandardOutputOrReplacesAFile() throws IOException {
		Path file = Files.writeString(this.folder.resolve("dump"), "old");

		assertThat(run("export")).contains(ExitCode.FINE);
		assertThat(out()).isEqualTo("dump أكادير\n");
		assertThat(run("export", "--format", "csv", file.toString())).contains(ExitCode.FINE);
		assertThat(file).hasContent("csv أكادير\n");
	}

	@Test
	void aDumpThatFailsLeavesTheFileAsItWas() throws IOException {
		Path file = Files.writeString(this.folder.resolve("dump"), "old");
		try (ScriptedServer server = new ScriptedServer().breakingOff("/export")) {
			assertThat(run("export", file.toString(), "--server", server.address().toString()))
				.contains(ExitCode.UNREACHABLE);
		}
		assertThat(file).hasContent("old");
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files).containsExactly(file);
		}
	}

	@Test
	void aDumpIntoNowhereIsRefusedBeforeAnythingStarts() {
		assertThat(run("export", this.folder.resolve("none/dump").toString())).contains(ExitCode.WRONG_USAGE);
		assertThat(run("export", this.folder.toString())).contains(ExitCode.WRONG_USAGE);
		assertThat(this.opened).isEmpty();
	}

}
