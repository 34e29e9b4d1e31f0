package org.multaqa.api.subscription;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import graphql.ExecutionResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.BaseSubscriber;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may not subscribe, or not to this, learns why; reading is closed. */
class SubscriptionRefusalsIT {

	private static final String RECORDS = "subscription { recordLoaded { cursor } }";

	private static final int SUBSCRIPTIONS = 3;

	private static final int CONNECTIONS = 3;

	private static RunningApplication multaqa;

	private static String[] bearer;

	@BeforeAll
	static void start() {
		multaqa = RunningApplication.byServer()
			.anotherInstance(Map.of("multaqa.subscriptions.poll", "100ms", "multaqa.subscriptions.patience", "1s",
					"multaqa.subscriptions.per-client", String.valueOf(SUBSCRIPTIONS),
					"multaqa.subscriptions.connections-per-client", String.valueOf(CONNECTIONS),
					"multaqa.access.reading", "closed", "multaqa.limits.depth", "5",
					"spring.graphql.websocket.connection-init-timeout", "2s"));
		bearer = new String[] { "Authorization", "Bearer " + multaqa.token() };
	}

	@AfterAll
	static void stop() {
		multaqa.context().close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ officials { totalCount } }                                             | BAD_REQUEST
			mutation { removeRecords(records: []) { text } }                         | BAD_REQUEST
			subscription { recordLoaded { nothing } }                                | VALIDATION_FAILED
			subscription { recordLoaded { cursor } changed { cursor } }              | VALIDATION_FAILED
			subscription @asOf(date: "2024-01-01") { recordLoaded { cursor } }       | VALIDATION_FAILED
			subscription { recordLoaded(after: "eHh4") { cursor } }                  | BAD_CURSOR
			subscription { changed(territory: "nowhere") { cursor } }                | BAD_ID
			subscription { changed(first: 101) { cursor } }                          | BAD_ARGUMENT
			subscription { changed { changes { fact { citations { nodes { source { id } } } } } } } | TOO_DEEP
			subscription {                                                           | PARSE_FAILED
			""")
	void anOperationThatIsNotAnsweredHasACode(String document, String code) throws Exception {
		try (WebSocketTestClient client = WebSocketTestClient.ready(multaqa, bearer)) {
			client.subscribe("s", document);

			assertThat(client.message("next").at("/payload/errors/0/extensions/code").asString()).isEqualTo(code);
			client.message("complete");
		}
	}

	@Test
	void aRefusedSubscriptionOverHttpHasOneEventWithItsErrors() throws Exception {
		HttpResponse<String> response = post("subscription { recordLoaded { nothing } }", "text/event-stream");

		assertThat(response.body()).startsWith("event:next\ndata:{\"errors\":[{")
			.contains("\"code\":\"VALIDATION_FAILED\"")
			.endsWith("event:complete\ndata:\n\n");
	}

	@Test
	void aSubscriptionNeedsATransportOfEvents() throws Exception {
		HttpResponse<String> response = post(RECORDS, "application/json");

		assertThat(response.statusCode()).isEqualTo(406);
		assertThat(response.body()).contains("\"code\":\"BAD_REQUEST\"");
	}

	@Test
	void whereReadingIsClosedOnlyATokenOpensAConnection() throws Exception {
		try (WebSocketTestClient client = WebSocketTestClient.open(multaqa)) {
			client.send(Map.of("type", "connection_init"));
			assertThat(client.reasonOfClosing()).startsWith("4401 ");
		}
		try (WebSocketTestClient client = WebSocketTestClient.open(multaqa)) {
			client.send(Map.of("type", "connection_init", "payload",
					Map.of("Authorization", "Bearer of-somebody-else-entirely")));
			assertThat(client.reasonOfClosing()).startsWith("4401 ");
		}
		try (WebSocketTestClient client = WebSocketTestClient.open(multaqa)) {
			client.send(Map.of("type", "connection_init", "payload", Map.of(bearer[0], bearer[1])));
			client.message("connection_ack");
			client.subscribe("s", RECORDS);
			assertThat(client.event().at("/recordLoaded/cursor").asString()).isNotEmpty();
		}
		assertThat(ask("/graphql?query=" + "%7Bx%7D", "Upgrade-Insecure-Requests", "1").statusCode()).isEqualTo(401);
	}

	@Test
	void aConnectionWithoutAFirstMessageIsClosed() throws Exception {
		try (WebSocketTestClient client = WebSocketTestClient.open(multaqa, bearer)) {
			assertThat(client.reasonOfClosing()).startsWith("4408 ");
		}
	}

	@Test
	void aMessageThatIsNoneIsRefused() throws Exception {
		for (String message : new String[] { "{", "[]", "{}",
				"{\"type\":\"subscribe\",\"payload\":{\"query\":\"{x}\"}}" }) {
			try (WebSocketTestClient client = WebSocketTestClient.ready(multaqa, bearer)) {
				client.sendText(message);
				assertThat(client.reasonOfClosing()).as(message).startsWith("4400 ");
			}
		}
		try (WebSocketTestClient client = WebSocketTestClient.ready(multaqa, bearer)) {
			client.sendText("{\"id\":\"s\",\"type\":\"subscribe\",\"payload\":{\"query\":5}}");
			assertThat(client.message("error").at("/payload/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
		}
	}

	@Test
	void anotherOriginOpensNoConnection() {
		String foreign = "https://evil.example";

		assertThat(statusOfHandshake("Origin", foreign)).isEqualTo(403);
		WebSocketTestClient.open(multaqa, "Origin", multaqa.url()).close();
	}

	@Test
	void oneClientHasOnlySoManySubscriptionsAndConnections() throws Exception {
		try (WebSocketTestClient client = WebSocketTestClient.ready(multaqa, bearer)) {
			for (int i = 0; i < SUBSCRIPTIONS; i++) {
				client.subscribe("s" + i, RECORDS);
				client.event();
			}
			client.subscribe("one more", RECORDS);
			JsonNode error = client.message("error");
			assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("UNAVAILABLE");
			assertThat(error.at("/payload/0/message").asString()).startsWith("Too many subscriptions are open");

			client.send(Map.of("id", "s0", "type", "complete"));
			client.subscribe("again", RECORDS);
			client.event();
			try (WebSocketTestClient second = WebSocketTestClient.ready(multaqa, bearer);
					WebSocketTestClient third = WebSocketTestClient.ready(multaqa, bearer);
					WebSocketTestClient fourth = WebSocketTestClient.open(multaqa, bearer)) {
				assertThat(fourth.reasonOfClosing())
					.isEqualTo("1013 UNAVAILABLE: Too many WebSocket connections are open; ask again in 2 seconds.");
				second.send(Map.of("type", "ping"));
				third.send(Map.of("type", "ping"));
			}
		}
	}

	@Test
	void aSubscriberThatTakesNothingIsEndedAndContinuesLater() throws Exception {
		BlockingQueue<Object> received = new LinkedBlockingQueue<>();
		BaseSubscriber<ExecutionResult> subscriber = new BaseSubscriber<>() {

			@Override
			protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
				request(1);
			}

			@Override
			protected void hookOnNext(ExecutionResult event) {
				received.add(event);
			}

			@Override
			protected void hookOnError(Throwable failure) {
				received.add(failure);
			}

		};
		events().subscribe(subscriber);
		assertThat(received.poll(60, TimeUnit.SECONDS)).isInstanceOf(ExecutionResult.class);
		for (int i = 0; i < 3; i++) {
			load("slow-" + i);
		}
		// one event waits in front of the subscriber, and the next one is not read
		TimeUnit.SECONDS.sleep(5);
		subscriber.request(10);

		assertThat(received.poll(60, TimeUnit.SECONDS)).isInstanceOf(ExecutionResult.class);
		Object end = received.poll(60, TimeUnit.SECONDS);
		while (end instanceof ExecutionResult) {
			end = received.poll(60, TimeUnit.SECONDS);
		}
		assertThat(end).isInstanceOf(SubscriptionPublisherException.class);
		assertThat(((SubscriptionPublisherException) end).getErrors().get(0).getExtensions()).containsEntry("code",
				"TOO_SLOW");
	}

	/** The events of a subscription as the server writes them to a stream. */
	private static Publisher<ExecutionResult> events() {
		HttpHeaders headers = new HttpHeaders();
		headers.setAccept(List.of(MediaType.TEXT_EVENT_STREAM));
		headers.set(bearer[0], bearer[1]);
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), headers, new LinkedMultiValueMap<>(),
				null, Map.of(),
				new DefaultGraphQlRequest("subscription { recordLoaded(first: 1) { cursor records { record } } }"),
				"request", null);
		var response = multaqa.get(WebGraphQlHandler.class).handleRequest(request).block();
		return Objects.requireNonNull(Objects.requireNonNull(response).getData());
	}

	private static void load(String record) {
		assertThat(HttpTestClient
			.ask(multaqa, "mutation($records: [Record!]!) { loadRecords(records: $records) { text } }",
					Map.of("records", List.of(Map.of("record", record, "source", Map.of("title", "News"), "cite", "p1",
							"entities", List.of(Map.of("id", "official/" + record, "names", Map.of("fr", record)))))),
					multaqa.token()))
			.doesNotContain("errors", "refused");
	}

	private static int statusOfHandshake(String... headers) {
		try {
			WebSocketTestClient.open(multaqa, headers).close();
			return 101;
		}
		catch (CompletionException ex) {
			return Objects.requireNonNull((WebSocketHandshakeException) ex.getCause()).getResponse().statusCode();
		}
	}

	private static HttpResponse<String> post(String document, String accept) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(multaqa.url() + "/graphql"))
				.header("Content-Type", "application/json")
				.header("Accept", accept)
				.header(bearer[0], bearer[1])
				.POST(HttpRequest.BodyPublishers
					.ofString(HttpTestClient.JSON.writeValueAsString(Map.of("query", document))))
				.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static HttpResponse<String> ask(String path, String... headers) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(multaqa.url() + path)).headers(headers).build(),
					HttpResponse.BodyHandlers.ofString());
	}

}
