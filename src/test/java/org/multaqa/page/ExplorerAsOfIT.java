package org.multaqa.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.api.RunningServer;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One time governs the analyses in the Explorer.
 */
class ExplorerAsOfIT {

	private static RunningServer server;

	@BeforeAll
	static void start() {
		server = SeedServer.start();
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
	}

	/**
	 * For days and entities at random, the facts of a view are those of the API as of the
	 * day.
	 */
	@Test
	void viewsShowWhatTheApiAnswersAsOfTheDay() {
		long seed = Long.getLong("multaqa.world", System.nanoTime());
		Random random = new Random(seed);
		List<String> ids = new ArrayList<>();
		server.ask(
				"{ officials(first: 60) { nodes { id } } posts(first: 60) { nodes { id } } programs(first: 40) { nodes { id } } regions { nodes { id } } }",
				Map.of())
			.json()
			.get("data")
			.values()
			.forEach((list) -> list.get("nodes").forEach((node) -> ids.add(node.get("id").asString())));
		try (ExplorerVisit visit = new ExplorerVisit(server, "en-GB")) {
			for (int i = 0; i < Integer.getInteger("multaqa.views", 3); i++) {
				String one = ids.get(random.nextInt(ids.size()));
				String other = ids.stream()
					.filter((id) -> !id.equals(one))
					.skip(random.nextInt(ids.size() - 1))
					.findFirst()
					.orElseThrow();
				String day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5_500)).toString();
				String world = "%s, %s as of %s, multaqa.world=%s".formatted(one, other, day, seed);
				Map<String, Object> variables = new HashMap<>(Map.of("one", one, "other", other, "day", day));

				visit.open("/timeline?of=%s&asOf=%s".formatted(one, day));
				assertThat(facts(visit, ".timeline .evidence")).as("timeline: " + world)
					.containsExactlyElementsOf(answered(variables,
							"timeline(of: $one, asOf: $day) { entries(first: 50) { nodes { fact { id } } } }"));
				assertThat(facts(visit, ".segments .evidence")).as("succession: " + world)
					.containsExactlyElementsOf(answered(variables,
							"timeline(of: $one, asOf: $day) { succession { certain { id } possible { id } } }"));
				visit.open("/graph?of=%s&limit=10&asOf=%s".formatted(one, day));
				List<String> ties = answered(variables,
						"neighbourhood(of: [$one], budget: 10, perNode: 15, asOf: $day) { ties { facts(first: 5) { id } } }");
				assertThat(facts(visit, ".graph-list .evidence")).as("graph: " + world).containsExactlyElementsOf(ties);
				visit.open("/paths?one=%s&other=%s&asOf=%s".formatted(one, other, day));
				assertThat(facts(visit, ".sentences .evidence")).as("paths: " + world)
					.containsExactlyElementsOf(answered(variables,
							"paths(from: $one, to: $other, first: 3, asOf: $day) { paths { hops { facts { id } } } }"));
			}
		}
	}

	/** As of a day, statements are longest: names are looked up as they were then. */
	@ParameterizedTest
	@ValueSource(strings = { "/timeline?of=ministry/solidarity", "/gaps?show=factsOnOneSource",
			"/indicators?show=horizontal&at=region/MA-09" })
	void longestQuestionsAreNotTooLongAsOfADayKnownAtAnother(String view) {
		try (ExplorerVisit visit = new ExplorerVisit(server, "fr-FR")) {
			Page page = visit.open(view + "&asOf=2022-06-01&knownAt=2100-01-01").page();

			assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
			assertThat(page.locator("main .evidence").first()).isAttached();
		}
	}

	private static List<String> facts(ExplorerVisit visit, String selector) {
		return visit.page()
			.locator(selector)
			.all()
			.stream()
			.map((evidence) -> URLDecoder.decode(evidence.getAttribute("href").replaceFirst(".*[?&]fact=", ""),
					StandardCharsets.UTF_8))
			.toList();
	}

	/** The ids of all facts in an answer, in its order. */
	private static List<String> answered(Map<String, Object> variables, String field) {
		JsonNode answer = server
			.ask("query($one: ID!, $other: ID!, $day: Date) { both: nodes(ids: [$one, $other]) { __typename } %s }"
				.formatted(field), variables)
			.json();
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
		return answer.get("data").findValuesAsString("id").stream().map((id) -> id.replaceFirst("\\?.*", "")).toList();
	}

}
