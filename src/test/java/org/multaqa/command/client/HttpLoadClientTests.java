package org.multaqa.command.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.command.ScriptedServer;
import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.ExitCode;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.file.DocumentFileReader;
import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.graph.RecordOutcome.OutcomeStatus;
import org.multaqa.intake.record.Remark;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.intake.report.LoadReportJson;
import org.multaqa.query.ExportFormat;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HttpLoadClientTests {

	private static final String FAILURES = """
			401 | | NOT_ALLOWED | requires a token
			403 | | NOT_ALLOWED | requires a token
			200 | {"error": {"message": "x", "extensions": {"code": "UNAUTHORIZED"}}} | NOT_ALLOWED | token
			200 | {"error": {"message": "x", "extensions": {"classification": "UNAUTHORIZED"}}} | NOT_ALLOWED | token
			200 | {"error": {"message": "Failure 1a2b."}} | UNFORESEEN | could not do it: Failure 1a2b.
			400 | {"errors": [{"message": "Too deep."}]} | UNFORESEEN | could not do it: Too deep.
			200 | <html> | UNREACHABLE | another version
			200 | {"hello": 1} | UNREACHABLE | was lost
			404 | | UNREACHABLE | nothing at /load
			413 | | REFUSED | larger than the server
			500 | | UNFORESEEN | HTTP 500
			503 | | UNREACHABLE | HTTP 503
			422 | {"errors": [{"message": "Too long.", "extensions": {"code": "TOO_LARGE"}}]} | REFUSED | larger than the server
			200 | {"error": {"message": "Gone.", "extensions": {"code": "UNAVAILABLE"}}} | UNREACHABLE | could not do it: Gone.
			""";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ScriptedServer server;

	private URI address;

	@BeforeEach
	void start() throws IOException {
		this.server = new ScriptedServer();
		this.address = this.server.address();
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	/**
	 * A server that refuses a large request cuts the connection, and its answer is lost.
	 */
	@Test
	void beforeALargeRequestItIsAskedWhetherTheTokenAllowsLoading() {
		this.server.on("/load", 200, (body) -> answer(new LoadReport(false, List.of())));
		Document large = new Document("large.jsonl", 1, 40 << 20, () -> "{}\n".getBytes(StandardCharsets.UTF_8));

		load("secret", List.of(large), false);

		assertThat(this.server.asked).containsExactly("/load?dryRun=true", "/load?dryRun=false");
		assertThat(this.server.bodies).first().isEqualTo("");
	}

	@Test
	void documentsTravelAsTheyAreWithTheirNamesAndTheToken() {
		this.server.on("/load", 200, (body) -> answer(new LoadReport(true, List.of())));

		load("secret",
				List.of(Document.text("a.yaml", "record: أ"), Document.text("b.jsonl", "{}\n").named("b.jsonl", 7)),
				true);

		assertThat(this.server.tokens).containsExactly("Bearer secret");
		assertThat(this.server.asked).containsExactly("/load?dryRun=true");
		assertThat(this.server.bodies).containsExactly("""
				{"document":"a.yaml","line":1,"bytes":10}
				record: أ
				{"document":"b.jsonl","line":7,"bytes":3}
				{}

				""");
	}

	@Test
	void theReportIsTheOneThatTheServerHad() {
		Problem problem = new Problem(new SourceLocation("b.yaml", 17, 5, "when"), "\"7 January\"",
				"a date such as 2022-01-07", "2022-01-07");
		LoadReport report = new LoadReport(false, List.of(
				new RecordOutcome("a.yaml", "a", OutcomeStatus.LOADED,
						List.of(new FactChange(FactChange.ChangeAction.CREATED, "coverage program program/indh",
								"coverage/1", "coverage program program/x")),
						2, List.of(), List.of(Remark.of("Nobody is named.")), List.of("program/indh")),
				RecordOutcome.refused("b.yaml", null, List.of(problem), List.of())));
		this.server.on("/load", 200, (body) -> answer(report));

		assertThat(load(null, List.of(Document.text("a.yaml", ""), Document.text("b.yaml", "")), false))
			.isEqualTo(report);
	}

	@Test
	void whatTheServerTurnsToIsTold() {
		this.server.on("/load", 200, (body) -> "{\"begun\": 2}\n" + answer(new LoadReport(false, List.of())));
		List<Document> begun = new ArrayList<>();

		desk(null).load(List.of(Document.text("a", ""), Document.text("b", "")), false,
				watcher(begun, new ArrayList<>()));

		assertThat(begun).extracting(Document::name).containsExactly("b");
	}

	@Test
	void aFileThatCannotBeReadIsRefusedAndTheOthersAreHandedIn(@TempDir Path folder) throws IOException {
		this.server.on("/load", 200, (body) -> answer(new LoadReport(false, List.of())));
		Path file = Files.writeString(folder.resolve("a.yaml"), "record: a");
		List<Document> documents = new ArrayList<>(new DocumentFileReader(1000).read(List.of(file)).documents());
		documents.add(Document.text("b.yaml", "record: b"));
		Files.writeString(file, "record: something else");

		LoadReport report = load(null, documents, false);

		assertThat(report.outcomes()).extracting(RecordOutcome::status).containsExactly(OutcomeStatus.REFUSED);
		assertThat(report.outcomes().get(0).problems()).extracting(Problem::found)
			.containsExactly("a file that changes while it is read");
		assertThat(this.server.bodies).containsExactly("{\"document\":\"b.yaml\",\"line\":1,\"bytes\":9}\nrecord: b\n");
	}

	@Test
	void anAnswerWithoutAnEndBrokeOff() {
		this.server.on("/load", 200, (body) -> "{\"begun\": 1}\n");

		assertThatExceptionOfType(CommandException.class)
			.isThrownBy(() -> load(null, List.of(Document.text("a", "a")), false))
			.withMessageContaining("was lost")
			.matches((commandException) -> commandException.exit() == ExitCode.UNREACHABLE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = FAILURES)
	void eachWayToFailHasItsExit(int status, String body, ExitCode exitCode, String sentence) {
		this.server.on("/load", status, (request) -> (body == null) ? "" : body);

		assertThatExceptionOfType(CommandException.class)
			.isThrownBy(() -> load(null, List.of(Document.text("a", "a")), false))
			.withMessageContaining(sentence)
			.matches((commandException) -> commandException.exit() == exitCode);
	}

	@Test
	void theTokenIsNotTakenElsewhere() {
		this.server.redirecting("/load", "http://elsewhere.example/100%");

		assertThatExceptionOfType(CommandException.class)
			.isThrownBy(() -> load("secret", List.of(Document.text("a", "a")), false))
			.withMessageContaining("redirects to http://elsewhere.example/100%;")
			.matches((commandException) -> commandException.exit() == ExitCode.UNREACHABLE);
	}

	@Test
	void nobodyThere() {
		this.server.close();

		assertThatExceptionOfType(CommandException.class)
			.isThrownBy(() -> load(null, List.of(Document.text("a", "a")), false))
			.withMessageStartingWith("No server answers at " + this.address)
			.matches((commandException) -> commandException.exit() == ExitCode.UNREACHABLE);
	}

	@Test
	void anExportIsAskedForByItsFormatAndComesThroughByteForByte() throws IOException {
		this.server.on("/export", 200, (body) -> "أكادير\n");
		ByteArrayOutputStream out = new ByteArrayOutputStream();

		desk(null).export(ExportFormat.RECORDS, out);

		assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("أكادير\n");
		assertThat(this.server.asked).containsExactly("/export?format=records");
	}

	@Test
	void aDumpThatBreaksOffIsNoDump() {
		this.server.breakingOff("/export");

		assertThatExceptionOfType(CommandException.class)
			.isThrownBy(() -> desk(null).export(ExportFormat.DUMP, OutputStream.nullOutputStream()))
			.withMessageContaining("was lost")
			.matches((commandException) -> commandException.exit() == ExitCode.UNREACHABLE);
	}

	private LoadReport load(@Nullable String token, List<Document> documents, boolean dryRun) {
		List<RecordOutcome> outcomes = new ArrayList<>();
		desk(token).load(documents, dryRun, watcher(new ArrayList<>(), outcomes));
		return new LoadReport(dryRun, outcomes);
	}

	private static LoadClient.LoadListener watcher(List<Document> begun, List<RecordOutcome> done) {
		return new LoadClient.LoadListener() {

			@Override
			public void begun(Document document) {
				begun.add(document);
			}

			@Override
			public void done(RecordOutcome outcome) {
				done.add(outcome);
			}

		};
	}

	private HttpLoadClient desk(@Nullable String token) {
		return new HttpLoadClient(new ServerConnection(this.address, token));
	}

	private static String answer(LoadReport report) {
		StringBuilder lines = new StringBuilder();
		report.outcomes()
			.forEach((outcome) -> lines.append(JSON.writeValueAsString(LoadReportJson.of(outcome))).append('\n'));
		return lines + JSON.writeValueAsString(Map.of("end", LoadReportJson.of(report.totals(), report.dryRun())))
				+ "\n";
	}

}
