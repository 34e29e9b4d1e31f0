package org.multaqa.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.intake.Change;
import org.multaqa.intake.Outcome;
import org.multaqa.intake.Outcome.Status;
import org.multaqa.intake.Report;
import org.multaqa.intake.ReportJson;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;
import org.multaqa.query.ExportFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RemoteDeskTests {

	private static final String FAILURES = """
			401 | | NOT_ALLOWED | lets nobody load without its token
			403 | | NOT_ALLOWED | lets nobody load without its token
			200 | {"errors": [{"message": "x", "extensions": {"code": "UNAUTHORIZED"}}]} | NOT_ALLOWED | token
			200 | {"errors": [{"message": "x", "extensions": {"classification": "UNAUTHORIZED"}}], "data": null} | NOT_ALLOWED | token
			200 | {"errors": [{"message": "Failure 1a2b."}]} | UNFORESEEN | could not do it: Failure 1a2b.
			400 | {"errors": [{"message": "Too deep."}]} | UNFORESEEN | could not do it: Too deep.
			200 | <html> | UNREACHABLE | not JSON
			200 | {"hello": 1} | UNREACHABLE | not GraphQL
			404 | | UNREACHABLE | nothing at /graphql
			413 | | REFUSED | larger than the server
			500 | | UNFORESEEN | HTTP 500
			503 | | UNREACHABLE | HTTP 503
			422 | {"errors": [{"message": "Too long.", "extensions": {"code": "TOO_LARGE"}}]} | REFUSED | larger than the server
			200 | {"errors": [{"message": "Gone.", "extensions": {"code": "UNAVAILABLE"}}]} | UNREACHABLE | could not do it: Gone.
			""";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private OneServer server;

	private URI address;

	@BeforeEach
	void start() throws IOException {
		this.server = new OneServer();
		this.address = this.server.address();
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void documentsTravelWithTheirNamesAndTheToken() {
		this.server.on("/graphql", 200, (body) -> data(new Report(true, List.of())));

		load("secret", List.of(Document.text("a.yaml", "record: أ")), true);

		assertThat(this.server.tokens).containsExactly("Bearer secret");
		JsonNode body = JSON.readTree(this.server.bodies.get(0));
		assertThat(body.path("variables")).isEqualTo(JSON
			.readTree("{\"records\": [{\"document\": \"a.yaml\", \"text\": \"record: أ\"}], \"dryRun\": true}"));
		assertThat(body.path("query").asString()).startsWith("mutation Load($records: [Record!]!, $dryRun: Boolean)");
	}

	@Test
	void theReportIsTheOneThatTheServerHad() {
		Problem problem = new Problem(new Place("b.yaml", 17, 5, "when"), "\"7 January\"", "a date such as 2022-01-07",
				"2022-01-07");
		Report report = new Report(false, List.of(
				new Outcome("a.yaml", "a", Status.LOADED,
						List.of(new Change(Change.Action.CREATED, "coverage program program/indh", "coverage/1",
								"coverage program program/x")),
						2, List.of(), List.of("Nobody is named.")),
				Outcome.refused("b.yaml", null, List.of(problem), List.of())));
		this.server.on("/graphql", 200, (body) -> data(report));

		assertThat(load(null, List.of(Document.text("a.yaml", ""), Document.text("b.yaml", "")), false))
			.isEqualTo(report);
	}

	@Test
	void whatIsTooLargeForOneRequestIsHandedInAgainUntilItsReferencesAreKnown() {
		// c refers to d, which comes in a later request; e refers to what nobody knows
		Map<String, String> needs = Map.of("c", "d", "e", "nobody");
		Set<String> known = new TreeSet<>();
		this.server.on("/graphql", 200, (body) -> loading(body, needs, known));
		List<Document> documents = new ArrayList<>();
		for (String name : List.of("a", "b", "c", "d", "e")) {
			documents.add(Document.text(name, name.repeat(400_000)));
		}

		Report report = load(null, documents, false);

		assertThat(report.outcomes().stream().map((outcome) -> outcome.document() + " " + outcome.status()))
			.containsExactly("a LOADED", "b LOADED", "c LOADED", "d LOADED", "e REFUSED");
		assertThat(this.server.bodies).hasSize(4).allMatch((body) -> body.length() < 1_000_000);
	}

	@Test
	void aDryRunThatDoesNotFitIntoOneRequestIsNotJudgedInParts() {
		List<Document> documents = List.of(Document.text("a", "a".repeat(600_000)),
				Document.text("b", "b".repeat(600_000)));

		assertThatExceptionOfType(Stopped.class).isThrownBy(() -> load(null, documents, true))
			.withMessageContaining("larger than the 1 MB");
	}

	@Test
	void aFileThatFitsIntoNoRequestIsRefusedAndTheOthersAreLoaded() {
		this.server.on("/graphql", 200, (body) -> loading(body, Map.of(), new TreeSet<>()));

		Report report = load(null, List.of(Document.text("big", "x".repeat(1_500_000)), Document.text("a", "a")),
				false);

		assertThat(report.outcomes()).extracting(Outcome::status).containsExactly(Status.REFUSED, Status.LOADED);
		assertThat(report.outcomes().get(0).problems()).extracting(Problem::expected)
			.containsExactly("at most 1 MB, which a server takes at once (stop the server and load without it, or part "
					+ "the file)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = FAILURES)
	void eachWayToFailHasItsExit(int status, String body, Exit exit, String sentence) {
		this.server.on("/graphql", status, (request) -> (body == null) ? "" : body);

		assertThatExceptionOfType(Stopped.class).isThrownBy(() -> load(null, List.of(Document.text("a", "a")), false))
			.withMessageContaining(sentence)
			.matches((stopped) -> stopped.exit() == exit);
	}

	@Test
	void theTokenIsNotTakenElsewhere() {
		this.server.redirecting("/graphql", "http://elsewhere.example/100%");

		assertThatExceptionOfType(Stopped.class)
			.isThrownBy(() -> load("secret", List.of(Document.text("a", "a")), false))
			.withMessageContaining("sends on to http://elsewhere.example/100%;")
			.matches((stopped) -> stopped.exit() == Exit.UNREACHABLE);
	}

	@Test
	void nobodyThere() {
		this.server.close();

		assertThatExceptionOfType(Stopped.class).isThrownBy(() -> load(null, List.of(Document.text("a", "a")), false))
			.withMessageStartingWith("No server answers at " + this.address)
			.matches((stopped) -> stopped.exit() == Exit.UNREACHABLE);
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

		assertThatExceptionOfType(Stopped.class)
			.isThrownBy(() -> desk(null).export(ExportFormat.DUMP, OutputStream.nullOutputStream()))
			.withMessageContaining("broke off")
			.matches((stopped) -> stopped.exit() == Exit.UNREACHABLE);
	}

	private Report load(@Nullable String token, List<Document> documents, boolean dryRun) {
		List<Outcome> outcomes = new ArrayList<>();
		desk(token).load(documents, dryRun, outcomes::add);
		return new Report(dryRun, outcomes);
	}

	private RemoteDesk desk(@Nullable String token) {
		return new RemoteDesk(new Server(this.address, token));
	}

	private static String data(Report report) {
		return JSON.writeValueAsString(Map.of("data", Map.of("loadRecords", ReportJson.of(report))));
	}

	/**
	 * Loads each document that needs nothing, something known, or something in the same
	 * request.
	 */
	private static String loading(String body, Map<String, String> needs, Set<String> known) {
		Map<String, Boolean> together = new LinkedHashMap<>();
		JSON.readTree(body)
			.path("variables")
			.path("records")
			.forEach((document) -> together.put(document.path("document").asString(), true));
		List<Outcome> outcomes = together.keySet().stream().map((name) -> {
			String needed = needs.getOrDefault(name, name);
			boolean fine = together.containsKey(needed) || known.contains(needed);
			Problem problem = new Problem(new Place(name, 1, 1, ""), needed, "something known", null);
			return new Outcome(name, name, fine ? Status.LOADED : Status.REFUSED, List.of(), 0,
					fine ? List.of() : List.of(problem), List.of());
		}).toList();
		outcomes.stream()
			.filter((outcome) -> outcome.status() == Status.LOADED)
			.forEach((outcome) -> known.add(outcome.document()));
		return data(new Report(false, outcomes));
	}

}
