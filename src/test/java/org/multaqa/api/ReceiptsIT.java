package org.multaqa.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer with a receipt comes to the same again, whatever was loaded since, and says
 * what is different by now.
 */
@EachBackend
class ReceiptsIT {

	private static final String RECORD = """
			record: %s
			source: { title: Report, kind: report, language: fr, published: 2022-01-07 }
			cite: "¶1"
			entities:
			  - { id: official/%s, names: { fr: %s } }
			""";

	private static final String QUESTION = "query ($size: Int) { officials(first: $size, orderBy: ID) { totalCount nodes { id name(language: FR) } } }";

	private final RunningApplication multaqa;

	ReceiptsIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@BeforeEach
	void oneOfficialIsKnown() {
		this.multaqa.emptied();
		load("one", "amina", "Amina");
	}

	@Test
	void aReceiptSaysWhatWasAskedAndWhatItCameTo() throws IOException, InterruptedException {
		JsonNode answer = ask(true);

		assertThat(answer.at("/data/officials/totalCount").asInt()).isEqualTo(1);
		JsonNode receipt = answer.at("/extensions/receipt");
		assertThat(receipt.get("documentHash").asString()).matches("sha256:[0-9a-f]{64}");
		assertThat(receipt.get("digest").asString()).matches("sha256:[0-9a-f]{64}");
		assertThat(receipt.at("/variables/size").asInt()).isEqualTo(5);
		assertThat(receipt.get("asOf").isNull()).isTrue();
		assertThat(receipt.get("graphVersion").asString())
			.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
		assertThat(ask(true).at("/extensions/receipt")).isEqualTo(receipt);
		assertThat(ask(false).has("extensions")).isFalse();
	}

	@Test
	void replayedAfterALoadItComesToTheSame() throws IOException, InterruptedException {
		JsonNode receipt = ask(true).at("/extensions/receipt");
		load("two", "bouchra", "Bouchra");

		JsonNode replay = replay(receipt);

		assertThat(replay.at("/data/officials/totalCount").asInt()).isEqualTo(1);
		assertThat(replay.at("/extensions/receipt/same").asBoolean()).isTrue();
		assertThat(replay.at("/extensions/receipt/digest")).isEqualTo(receipt.get("digest"));
		assertThat(replay.at("/extensions/receipt/now/digest")).isNotEqualTo(receipt.get("digest"));
	}

	@Test
	void replayedAfterACorrectionItSaysWhatChanged() throws IOException, InterruptedException {
		JsonNode receipt = ask(true).at("/extensions/receipt");
		load("one", "amina", "Amina Alaoui");

		JsonNode replay = replay(receipt);

		assertThat(replay.at("/extensions/receipt/same").asBoolean()).isTrue();
		assertThat(replay.at("/data/officials/nodes/0/name").asString()).isEqualTo("Amina");
		assertThat(replay.at("/extensions/receipt/now/changed").valueStream().map(JsonNode::asString))
			.containsExactly("/officials/nodes/0/name");
	}

	@Test
	void aReceiptOfAnotherAnswerIsNotTheSame() throws IOException, InterruptedException {
		JsonNode receipt = ask(true).at("/extensions/receipt");

		JsonNode replay = ask(Map.of("graphVersion", receipt.get("graphVersion").asString(), "digest", "sha256:0"));

		assertThat(replay.at("/extensions/receipt/same").asBoolean(true)).isFalse();
		assertThat(replay.at("/extensions/receipt/now/changed").size()).isZero();
	}

	@Test
	void whatIsNoReceiptIsRefused() throws IOException, InterruptedException {
		for (Object wrong : List.of("yes", Map.of(), Map.of("graphVersion", "today", "digest", "x"))) {
			assertThat(ask(wrong).at("/errors/0/extensions/code").asString()).isEqualTo("BAD_ARGUMENT");
		}
	}

	private JsonNode replay(JsonNode receipt) throws IOException, InterruptedException {
		JsonNode answer = HttpTestClient.JSON.getNodeFactory().nullNode();
		for (int i = 0; i < 20; i++) {
			answer = ask(Map.of("graphVersion", receipt.get("graphVersion").asString(), "digest",
					receipt.get("digest").asString()));
			if (!answer.toString().contains("NOT_READY")) {
				return answer;
			}
		}
		return answer;
	}

	private JsonNode ask(Object receipt) throws IOException, InterruptedException {
		String body = HttpTestClient.JSON.writeValueAsString(
				Map.of("query", QUESTION, "variables", Map.of("size", 5), "extensions", Map.of("receipt", receipt)));
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.multaqa.url() + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		return HttpTestClient.JSON
			.readTree(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
	}

	private void load(String record, String id, String name) {
		String answer = HttpTestClient.ask(this.multaqa,
				"mutation ($records: [Record!]!) { loadRecords(records: $records) { refused text } }",
				Map.of("records", List.of(RECORD.formatted(record, id, name))), this.multaqa.token());
		assertThat(answer).contains("\"refused\":0");
	}

}
