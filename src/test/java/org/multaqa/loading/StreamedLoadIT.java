package org.multaqa.loading;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Loading any number of records in one request, whose answer comes while they are loaded.
 */
@EachBackend
class StreamedLoadIT {

	private static final String LINES = "application/x-ndjson";

	private final RunningApplication multaqa;

	StreamedLoadIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@BeforeEach
	void startEmpty() {
		this.multaqa.emptied();
	}

	@Test
	void aDryRunSaysLineByLineWhatTheLoadThenDoes() throws Exception {
		// the first record refers to what the last introduces, two lots later
		String records = record("first", "part-last") + IntStream.range(0, 1500)
			.mapToObj((i) -> record("part-" + i, (i % 10 == 0) ? null : "part-" + (i - 1)))
			.collect(Collectors.joining()) + record("part-last", "part-7") + "{\"record\": \n";

		List<String> rehearsed = send("/load?dryRun=true&document=all", LINES, records).body().lines().toList();
		assertThat(records()).isZero();
		List<String> done = send("/load?document=all", LINES, records).body().lines().toList();

		assertThat(outcomes(done)).isEqualTo(outcomes(rehearsed)).hasSize(1503);
		assertThat(HttpTestClient.JSON.readTree(done.get(done.size() - 1)).at("/end").toString()).isEqualTo(
				"{\"dryRun\":false,\"loaded\":1502,\"replaced\":0,\"removed\":0,\"unchanged\":0,\"waiting\":0,\"refused\":1}");
		assertThat(records()).isEqualTo(1502);
		assertThat(outcomes(done).stream()
			.map(HttpTestClient.JSON::readTree)
			.filter((outcome) -> outcome.get("status").asString().equals("REFUSED"))
			.map((outcome) -> outcome.at("/problems/0/message").asString())).singleElement()
			.asString()
			.startsWith("all.jsonl:1503:");
	}

	@Test
	void whatComesTwiceAndIsKnownIsPassedOverTwice() throws Exception {
		String records = record("a", null) + record("a", null);
		send("/load", LINES, records);
		assertThat(outcomes(send("/load", LINES, records).body().lines().toList())).hasSize(2)
			.allMatch((line) -> line.contains("\"status\":\"UNCHANGED\""));
	}

	@Test
	void aYamlDocumentIsTakenAsItIs() throws Exception {
		String body = send("/load", "application/yaml", "record: y\nsource: { describedAs: Test }\n").body();
		assertThat(body).contains("\"status\":\"LOADED\"").contains("\"document\":\"request.yaml\"");
	}

	@Test
	void withoutTheTokenNothingIsTaken() throws Exception {
		HttpResponse<String> answer = send("/load", LINES, record("a", null).repeat(5_000),
				"another-token-that-is-wrong");
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(code(answer)).isEqualTo("UNAUTHORIZED");
		assertThat(records()).isZero();
	}

	@Test
	void whatIsNoStreamOfRecordsIsRefusedUnread() throws Exception {
		assertThat(code(send("/load", "text/plain", record("a", null)))).isEqualTo("BAD_REQUEST");
		HttpResponse<String> cut = send("/load", "application/vnd.multaqa.documents",
				"{\"document\": \"a.jsonl\", \"line\": 1, \"bytes\": 10000}\n" + record("a", null));
		assertThat(cut.statusCode()).isEqualTo(400);
		assertThat(cut.body()).contains("less of a.jsonl than is announced");
		assertThat(records()).isZero();
	}

	private long records() {
		return (Long) this.multaqa.cypher("MATCH (record:Record) RETURN count(record) AS records")
			.get(0)
			.get("records");
	}

	private HttpResponse<String> send(String path, String type, String body) throws Exception {
		return send(path, type, body, this.multaqa.token());
	}

	private HttpResponse<String> send(String path, String type, String body, String token)
			throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(this.multaqa.url() + path))
				.version(HttpClient.Version.HTTP_1_1)
				.header("Content-Type", type)
				.header("Authorization", "Bearer " + token)
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofString());
	}

	private static String code(HttpResponse<String> answer) {
		JsonNode tree = HttpTestClient.JSON.readTree(answer.body());
		return tree.at("/errors/0/extensions/code").asString();
	}

	private static List<String> outcomes(List<String> lines) {
		return lines.stream().filter((line) -> line.contains("\"status\":")).toList();
	}

	private static String record(String name, @Nullable String whole) {
		return "{\"record\": \"%1$s\", \"source\": {\"describedAs\": \"Test\"}, \"cite\": \"x\", \"entities\": [{\"id\": \"program/%1$s\", \"names\": {\"fr\": \"Programme %1$s\"}%2$s}]}\n"
			.formatted(name, (whole != null) ? ", \"partOf\": \"program/%s\"".formatted(whole) : "");
	}

}
