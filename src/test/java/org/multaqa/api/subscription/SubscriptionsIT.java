package org.multaqa.api.subscription;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.query.SubscriptionStatistics;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What is loaded through one instance reaches the subscribers of another. */
class SubscriptionsIT {

	private static final String LOAD = "mutation($records: [Record!]!) { loadRecords(records: $records) { text } }";

	private static final String REMOVE = "mutation($ids: [String!]!) { removeRecords(records: $ids) { text } }";

	private static final String CHANGED = "subscription { changed%s { cursor changes { action factId record load { id } } } }";

	private static final String RECORDS = "subscription { recordLoaded%s { cursor records { record status load { id } } } }";

	private static RunningApplication loader;

	private static RunningApplication multaqa;

	@BeforeAll
	static void start() {
		loader = RunningApplication.byServer().emptied();
		multaqa = loader.anotherInstance(Map.of("multaqa.subscriptions.poll", "100ms"));
	}

	@AfterAll
	static void stop() {
		multaqa.context().close();
	}

	@Test
	void eventsOverWebSocketAreTheChangesThatTheQueryAnswers() throws Exception {
		try (WebSocketTestClient client = WebSocketTestClient.ready(multaqa)) {
			client.subscribe("s", CHANGED.formatted(""));
			JsonNode first = client.event().path("changed");
			load(record("ws-one", "official/ws-one"));
			JsonNode event = client.event().path("changed");

			assertThat(first.path("changes").size()).isZero();
			assertThat(texts(event.path("changes"), "factId")).isNotEmpty()
				.isEqualTo(since(first.path("cursor").asString()));
			assertThat(texts(event.path("changes"), "record")).containsOnly("ws-one");
			assertThat(event.at("/changes/0/load/id").asString()).startsWith("load/");
		}
	}

	@Test
	void eventsOverHttpAreTheChangesThatTheQueryAnswers() throws Exception {
		try (EventStreamClient client = EventStreamClient.subscribe(multaqa, CHANGED.formatted(""))) {
			String cursor = client.event().at("/changed/cursor").asString();
			load(record("sse-one", "official/sse-one"));

			assertThat(texts(client.event().at("/changed/changes"), "factId")).isNotEmpty().isEqualTo(since(cursor));
		}
	}

	@Test
	void aSubscriptionContinuesAfterTheLastEventThatWasSeen() throws Exception {
		List<String> seen = new ArrayList<>();
		String start;
		String cursor;
		try (WebSocketTestClient client = WebSocketTestClient.ready(multaqa)) {
			client.subscribe("s", CHANGED.formatted(""));
			start = client.event().at("/changed/cursor").asString();
			load(record("again-one", "official/again-one"));
			JsonNode event = client.event().path("changed");
			seen.addAll(texts(event.path("changes"), "factId"));
			cursor = event.path("cursor").asString();
		}
		load(record("again-two", "official/again-two"));
		load(record("again-three", "official/again-three"));
		try (WebSocketTestClient client = WebSocketTestClient.ready(loader)) {
			client.subscribe("s", CHANGED.formatted("(after: \"%s\")".formatted(cursor)));
			seen.addAll(texts(client.event().at("/changed/changes"), "factId"));

			assertThat(seen).isNotEmpty().isEqualTo(since(start));
			load(record("again-four", "official/again-four"));
			seen.addAll(texts(client.event().at("/changed/changes"), "factId"));
			assertThat(seen).doesNotHaveDuplicates().isEqualTo(since(start));
		}
	}

	@Test
	void aLargeLoadComesInManySmallEventsAlsoAcrossReconnects() throws Exception {
		String start;
		try (EventStreamClient client = EventStreamClient.subscribe(multaqa, CHANGED.formatted(""))) {
			start = client.event().at("/changed/cursor").asString();
		}
		load(IntStream.range(0, 600).mapToObj((i) -> record("bulk-" + i, "official/bulk-" + i)).toList());
		List<String> expected = since(start);
		List<String> seen = new ArrayList<>();
		String cursor = start;
		while (seen.size() < expected.size()) {
			try (WebSocketTestClient client = WebSocketTestClient.ready(multaqa)) {
				client.subscribe("s", CHANGED.formatted("(first: 37, after: \"%s\")".formatted(cursor)));
				for (int i = 0; i < 20 && seen.size() < expected.size(); i++) {
					JsonNode event = client.event().path("changed");
					assertThat(event.path("changes").size()).isBetween(1, 37);
					seen.addAll(texts(event.path("changes"), "factId"));
					cursor = event.path("cursor").asString();
				}
			}
		}

		assertThat(seen).isEqualTo(expected);
	}

	@Test
	void changesAreNarrowedAsInTheQuery() throws Exception {
		try (WebSocketTestClient client = WebSocketTestClient.ready(multaqa)) {
			client.subscribe("s", CHANGED.formatted("(actor: \"official/narrow-two\")"));
			client.event();
			load(record("narrow-one", "official/narrow-one"));
			load(record("narrow-two", "official/narrow-two"));

			assertThat(texts(client.event().at("/changed/changes"), "record")).containsOnly("narrow-two");
		}
	}

	@Test
	void recordsAreToldWithWhatHappenedToThem() throws Exception {
		try (WebSocketTestClient client = WebSocketTestClient.ready(multaqa)) {
			client.subscribe("s", RECORDS.formatted(""));
			List<String> told = new ArrayList<>();
			String cursor = client.event().at("/recordLoaded/cursor").asString();
			load(record("told", "official/told-one"));
			told.addAll(outcomes(client.event()));
			load(record("told", "official/told-two"));
			told.addAll(outcomes(client.event()));
			HttpTestClient.ask(loader, REMOVE, Map.of("ids", List.of("told")), loader.token());
			told.addAll(outcomes(client.event()));
			client.subscribe("all", RECORDS.formatted("(after: \"%s\")".formatted(cursor)));

			assertThat(told).containsExactly("told LOADED", "told REPLACED", "told REMOVED");
			assertThat(outcomes(client.event())).isEqualTo(told);
		}
	}

	@Test
	void severalSubscriptionsShareAConnectionAndEachEndsAlone() throws Exception {
		try (WebSocketTestClient client = WebSocketTestClient.ready(multaqa)) {
			client.subscribe("one", RECORDS.formatted(""));
			client.event();
			client.subscribe("two", RECORDS.formatted(""));
			client.event();
			client.send(Map.of("id", "one", "type", "complete"));
			client.subscribe("three", "{ nothing }");
			client.message("next");
			client.message("complete");
			load(record("alone", "official/alone"));

			assertThat(client.message("next").path("id").asString()).isEqualTo("two");
		}
	}

	@Test
	void aClientThatLeavesGivesUpItsPlace() throws Exception {
		SubscriptionStatistics statistics = multaqa.get(SubscriptionStatistics.class);
		try (WebSocketTestClient socket = WebSocketTestClient.ready(multaqa);
				EventStreamClient stream = EventStreamClient.subscribe(multaqa, RECORDS.formatted(""))) {
			socket.subscribe("s", RECORDS.formatted(""));
			socket.event();
			stream.event();
			assertThat(statistics.subscriptions()).isGreaterThanOrEqualTo(2);
			assertThat(statistics.connections()).isGreaterThanOrEqualTo(1);
		}
		for (int i = 0; i < 100 && statistics.subscriptions() + statistics.connections() > 0; i++) {
			// a stream notices that its client has left when it sends something
			load(record("leaves-" + i, "official/leaves"));
		}

		assertThat(statistics.subscriptions()).isZero();
		assertThat(statistics.connections()).isZero();
	}

	private static List<String> outcomes(JsonNode event) {
		List<String> outcomes = new ArrayList<>();
		event.at("/recordLoaded/records")
			.forEach((record) -> outcomes
				.add(record.path("record").asString() + " " + record.path("status").asString()));
		return outcomes;
	}

	/** The facts of all changes after a cursor, oldest first, by the query. */
	private static List<String> since(String cursor) {
		List<String> facts = new ArrayList<>();
		String before = cursor;
		boolean more = true;
		while (more) {
			JsonNode page = HttpTestClient.data(loader,
					"{ changes(last: 100, before: \"%s\") { nodes { factId } pageInfo { startCursor hasPreviousPage } } }"
						.formatted(before))
				.path("changes");
			List<String> latestFirst = new ArrayList<>(texts(page.path("nodes"), "factId"));
			Collections.reverse(latestFirst);
			facts.addAll(latestFirst);
			more = page.at("/pageInfo/hasPreviousPage").asBoolean();
			before = page.at("/pageInfo/startCursor").asString();
		}
		return facts;
	}

	private static List<String> texts(JsonNode list, String key) {
		List<String> texts = new ArrayList<>();
		list.forEach((element) -> texts.add(element.path(key).asString()));
		return texts;
	}

	private static void load(Map<String, ?> record) {
		load(List.of(record));
	}

	private static void load(List<? extends Map<String, ?>> records) {
		assertThat(HttpTestClient.ask(loader, LOAD, Map.of("records", records), loader.token()))
			.doesNotContain("errors", "refused");
	}

	private static Map<String, ?> record(String id, String official) {
		return Map.of("record", id, "source", Map.of("title", "News of " + id), "cite", "p1", "entities",
				List.of(Map.of("id", official, "names", Map.of("fr", "Somebody " + official))), "meeting",
				Map.of("id", "meeting/" + id, "title", Map.of("fr", "Une réunion"), "participants",
						List.of(Map.of("who", official, "role", "speaks"))));
	}

}
