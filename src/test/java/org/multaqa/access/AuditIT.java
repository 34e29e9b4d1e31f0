package org.multaqa.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Who loads, judges and exports is written down, and who may not judge does not. */
@EachBackend
class AuditIT {

	private static final String LOAD = "mutation($records: [Record!]!) { loadRecords(records: $records) { records { status problems { found expected } } } }";

	private static final String REMOVE = "mutation($records: [String!]!) { removeRecords(records: $records) { records { status problems { found expected } } } }";

	private final RunningApplication multaqa;

	private final Path data;

	AuditIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
		this.data = Path.of(multaqa.get(Environment.class).getRequiredProperty("multaqa.data"));
	}

	@Test
	void loadsJudgementsAndExportsNameWhoDidThem() throws Exception {
		TokenFile file = TokenFile.in(this.data);
		file.revoke("loader");
		file.revoke("judge");
		String loader = file.create("loader", Role.LOAD, null, Instant.now()).orElseThrow();
		String judge = file.create("judge", Role.JUDGE, null, Instant.now()).orElseThrow();
		Thread.sleep(1_100);
		Map<String, Object> people = Map.of("record", "people", "source", Map.of("title", "News"), "cite", "p1",
				"entities", List.of(person("a"), person("b")), "meeting",
				Map.of("id", "meeting/people", "title", Map.of("fr", "Une réunion"), "participants", List
					.of(Map.of("who", "official/a", "role", "speaks"), Map.of("who", "official/b", "role", "speaks"))));
		Map<String, Object> judgement = Map.of("record", "judgement", "source",
				Map.of("title", "A judgement", "published", "2026-05-02"), "cite", "note", "facts",
				List.of(Map.of("different", "official/a", "than", "official/b")));

		assertThat(status(LOAD, people, loader)).isEqualTo("LOADED");
		JsonNode refused = record(LOAD, List.of(judgement), loader);
		assertThat(refused.path("status").asString()).isEqualTo("REFUSED");
		assertThat(refused.path("problems").path(0).path("expected").asString())
			.isEqualTo("only what the role load allows; judgements need the role judge");
		assertThat(status(LOAD, judgement, judge)).isEqualTo("LOADED");
		assertThat(record(REMOVE, List.of("judgement"), loader).path("status").asString()).isEqualTo("REFUSED");
		assertThat(record(REMOVE, List.of("judgement"), judge).path("status").asString()).isEqualTo("REMOVED");
		HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(this.multaqa.url() + "/export?format=records"))
				.header("Authorization", "Bearer " + loader)
				.build(), HttpResponse.BodyHandlers.discarding());

		List<JsonNode> lines = Files.readAllLines(this.data.resolve("audit.jsonl"))
			.stream()
			.map(HttpTestClient.JSON::readTree)
			.toList();
		assertThat(lines.subList(lines.size() - 6, lines.size()))
			.extracting((line) -> line.path("action").asString(), (line) -> line.path("by").asString(),
					(line) -> line.path("role").asString(), (line) -> line.path("judgements").asInt(0),
					(line) -> line.path("client").asString())
			.containsExactly(tuple("load", "loader", "load", 0, "127.0.0.1"),
					tuple("load", "loader", "load", 0, "127.0.0.1"), tuple("load", "judge", "judge", 1, "127.0.0.1"),
					tuple("load", "loader", "load", 0, "127.0.0.1"), tuple("load", "judge", "judge", 1, "127.0.0.1"),
					tuple("export", "loader", "load", 0, "127.0.0.1"));
		assertThat(Files.readString(this.data.resolve("audit.jsonl"))).doesNotContain(loader, judge, "Somebody");
	}

	private static Map<String, Object> person(String id) {
		return Map.of("id", "official/" + id, "names", Map.of("fr", "Somebody " + id));
	}

	private String status(String mutation, Object record, String token) {
		return record(mutation, List.of(record), token).path("status").asString();
	}

	private JsonNode record(String mutation, Object records, String token) {
		JsonNode answer = HttpTestClient.JSON
			.readTree(HttpTestClient.ask(this.multaqa, mutation, Map.of("records", records), token));
		return answer.path("data").iterator().next().path("records").path(0);
	}

}
