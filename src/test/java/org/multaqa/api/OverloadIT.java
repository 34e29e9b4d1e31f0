package org.multaqa.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many ask for much, with documents that nobody asked before; whoever is refused learns
 * that by a code, and those who ask for little are answered.
 */
@EachBackend
class OverloadIT {

	private static final Set<String> CODES = Set.of("UNAVAILABLE", "TIMEOUT", "QUERY_TOO_COSTLY", "TOO_MANY_FIELDS");

	private static final int ATTACKERS = 8;

	private static final int EACH = 4;

	private final HttpClient client = HttpClient.newHttpClient();

	private final RunningApplication multaqa;

	OverloadIT(RunningApplication multaqa) {
		this.multaqa = multaqa.holds("seed") ? multaqa : SeedRecords.into(multaqa).holding("seed");
	}

	@Test
	void nobodyGetsAnInternalErrorHoweverMuchIsAsked() {
		List<CompletableFuture<HttpResponse<String>>> attack = IntStream.range(0, ATTACKERS * EACH)
			.mapToObj((number) -> send(dear(number)))
			.toList();
		List<HttpResponse<String>> ordinary = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			ordinary.add(send("{ region(id: \"region/MA-09\") { id name } }").join());
		}

		for (CompletableFuture<HttpResponse<String>> one : attack) {
			check(one.join());
		}
		for (HttpResponse<String> answer : ordinary) {
			assertThat(HttpTestClient.JSON.readTree(answer.body()).at("/data/region/id").asString()).as(answer.body())
				.isEqualTo("region/MA-09");
		}
	}

	private static void check(HttpResponse<String> response) {
		JsonNode answer = HttpTestClient.JSON.readTree(response.body());
		List<String> codes = answer.path("errors")
			.valueStream()
			.map((error) -> error.at("/extensions/code").asString("none"))
			.toList();
		assertThat(CODES).as(response.body()).containsAll(codes);
		if (response.statusCode() == 503) {
			assertThat(response.headers().firstValue("Retry-After")).isPresent();
			assertThat(codes).containsOnly("UNAVAILABLE");
		}
		else {
			assertThat(response.statusCode()).isEqualTo(200);
		}
	}

	/** Each has another statement. */
	private static String dear(int number) {
		String lists = IntStream.rangeClosed(0, number)
			.mapToObj((i) -> "p%d: participations(first: 20) { nodes { id } }".formatted(i))
			.collect(Collectors.joining(" "));
		return """
				{
				  one: convergence(territory: "region/MA-09") { pairs(first: 20) { meetingCount } programs { totalCount nodes { meetingCount } } }
				  two: changes(territory: "region/MA-09") { totalCount nodes { factId } }
				  three: meetings(first: 100) { nodes { %s } }
				}"""
			.formatted(lists);
	}

	private CompletableFuture<HttpResponse<String>> send(String document) {
		return this.client.sendAsync(HttpRequest.newBuilder(URI.create(this.multaqa.url() + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(HttpTestClient.JSON.writeValueAsString(Map.of("query", document))))
			.build(), BodyHandlers.ofString());
	}

}
