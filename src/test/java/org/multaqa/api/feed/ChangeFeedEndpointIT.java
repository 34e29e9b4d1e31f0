package org.multaqa.api.feed;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

/** Changes in a feed reader. */
@EachBackend
class ChangeFeedEndpointIT {

	private static final String LOAD = "mutation($records: [Record!]!) { loadRecords(records: $records) { text } }";

	private final RunningApplication multaqa;

	ChangeFeedEndpointIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@Test
	void feedHoldsTheChangesThatTheQueryAnswers() throws Exception {
		load("feed-one", "official/feed-one", "<Somebody> & \"others\"");
		load("feed-two", "official/feed-two", "ملتقى");
		Document feed = xml(get("/changes.atom").body());

		List<String> titles = texts(feed, "title");
		assertThat(titles).contains("created: participation, by record feed-one",
				"created: participation, by record feed-two");
		assertThat(titles).hasSize(1 + HttpTestClient.data(this.multaqa, "{ changes(first: 50) { nodes { factId } } }")
			.at("/changes/nodes")
			.size());
		assertThat(texts(feed, "id")).doesNotHaveDuplicates();
		assertThat(texts(feed, "name")).contains("token");
		assertThat(texts(feed, "content")).anyMatch((content) -> content.contains("News <&>, p1: "));
	}

	@Test
	void oneFollowsAnActor() throws Exception {
		load("feed-three", "official/feed-three", "Three");
		load("feed-four", "official/feed-four", "Four");

		assertThat(texts(xml(get("/changes.atom?actor=official/feed-three").body()), "content")).isNotEmpty()
			.anyMatch((content) -> content.startsWith("participation/"));
		assertThat(texts(xml(get("/changes.atom?actor=official/feed-three").body()), "title"))
			.noneMatch((title) -> title.endsWith("record feed-four"));
	}

	@Test
	void feedIsSentAgainOnlyAfterALoad() throws Exception {
		load("feed-five", "official/feed-five", "Five");
		String tag = get("/changes.atom").headers().firstValue("ETag").orElseThrow();

		assertThat(get("/changes.atom", "If-None-Match", tag).statusCode()).isEqualTo(304);
		load("feed-six", "official/feed-six", "Six");
		assertThat(get("/changes.atom", "If-None-Match", tag).statusCode()).isEqualTo(200);
	}

	@Test
	void aBadIdIsRefused() throws Exception {
		HttpResponse<String> response = get("/changes.atom?territory=nowhere");

		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("\"code\":\"BAD_ID\"");
	}

	private void load(String record, String official, String name) {
		String answer = HttpTestClient.ask(
				this.multaqa, LOAD, Map
					.of("records",
							List.of(Map.of("record", record, "source", Map.of("title", "News <&>"), "cite", "p1",
									"entities", List.of(Map.of("id", official, "names", Map.of("fr", name))), "meeting",
									Map.of("id", "meeting/" + record, "title", Map.of("fr", "Une réunion"),
											"participants", List.of(Map.of("who", official, "role", "speaks")))))),
				this.multaqa.token());
		assertThat(answer).doesNotContain("errors", "refused");
	}

	private HttpResponse<String> get(String path, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.multaqa.url() + path));
		if (headers.length != 0) {
			request.headers(headers);
		}
		return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static Document xml(String text) throws Exception {
		return DocumentBuilderFactory.newDefaultNSInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<String> texts(Document feed, String name) {
		NodeList found = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> found.item(i).getTextContent()).toList();
	}

}
