package org.multaqa.page;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import org.multaqa.api.RunningServer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Explorer on the seed, in a browser.
 */
class ExplorerIT {

	private static final String[] VIEWS = { "/", "/find?text=%D8%AD%D9%8A%D8%A7%D8%B1", "/official/aawatif-hayar",
			"/meeting/2022-01-07-agadir-social-pole", "/region/MA-09", "/post/wali-souss-massa",
			"/source/hcp-census-2024-territories", "/convergence?territory=region/MA-09&with=region/MA-01",
			"/map?region=region/MA-09", "/graph?of=official/karim-achengli", "/load", "/judge?kind=POST" };

	private static RunningServer server;

	@BeforeAll
	static void start() {
		server = new RunningServer(SeedRecords.into(RunningApplication.embedded().emptied()).holding("seed").context());
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
	}

	@ParameterizedTest
	@CsvSource({ "ar-MA, حيار, عواطف حيار", "fr-FR, Hayar, Aawatif Hayar" })
	void quotedSentenceIsThreeActionsFromTheSearchBox(String locale, String typed, String name) {
		try (ExplorerVisit visit = new ExplorerVisit(server, locale)) {
			visit.open("/");
			Page page = visit.page();

			assertThat(page.locator("#search")).isFocused();
			page.keyboard().type(typed);
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first().click();
			page.locator("#mandates .evidence").first().click();

			assertThat(page.locator("dialog blockquote").first()).hasText(Pattern.compile("HAYAR|وزيرة|عواطف"));
			assertThat(page.locator("dialog")).containsText("maroc-ma-list-of-government-2021-11");
			assertThat(page).hasURL(Pattern.compile("/official/aawatif-hayar\\?fact=mandate"));
			visit.keptToItself();
		}
	}

	@Test
	void linkToAFactOpensItAndBackLeadsAlongTheWay() {
		try (ExplorerVisit visit = new ExplorerVisit(server, "en-GB")) {
			visit.open("/post/wali-souss-massa");
			Page page = visit.page();
			page.locator("#mandates .evidence").first().click();
			assertThat(page.locator("dialog")).isVisible();
			String address = page.url();

			page.goBack();
			assertThat(page.locator("dialog")).isHidden();
			page.navigate(address);
			assertThat(page.locator("dialog blockquote").first()).isVisible();
			page.keyboard().press("Escape");
			assertThat(page.locator("dialog")).isHidden();
			page.locator("#mandates tbody th a").first().click();
			assertThat(page.locator("h1")).not().containsText("Wali");
			page.goBack();
			assertThat(page.locator("h1")).containsText("Wali");
			visit.keptToItself();
		}
	}

	@Test
	void oneTimeGovernsTheViewsAndStaysInTheAddress() {
		try (ExplorerVisit visit = new ExplorerVisit(server, "en-GB")) {
			visit.open("/post/wali-souss-massa?asOf=2018-07-01");
			Page page = visit.page();

			assertThat(page.locator("#mandates tbody th")).hasText(new String[] { "Ahmed Hajji" });
			page.locator("#mandates tbody th a").click();
			assertThat(page).hasURL(Pattern.compile("/official/ahmed-hajji\\?asOf=2018-07-01"));
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("All times")).click();
			assertThat(page).hasURL(Pattern.compile("/official/ahmed-hajji$"));
		}
	}

	/** For days at random, the facts of a view are those of the API as of the day. */
	@Test
	void viewShowsWhatTheApiAnswersAsOfTheDay() {
		long seed = Long.getLong("multaqa.world", System.nanoTime());
		Random random = new Random(seed);
		List<String> posts = server.ask("{ posts(first: 100) { nodes { id } } }", Map.of())
			.json()
			.at("/data/posts/nodes")
			.valueStream()
			.map((post) -> post.get("id").asString())
			.toList();
		try (ExplorerVisit visit = new ExplorerVisit(server, "en-GB")) {
			for (int i = 0; i < 8; i++) {
				String post = posts.get(random.nextInt(posts.size()));
				String day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000)).toString();
				visit.open("/%s?asOf=%s".formatted(post, day));

				List<String> answered = server.ask(
						"query($id: ID!, $day: Date) { post(id: $id, asOf: $day) { mandates(first: 20) { nodes { id } } } }",
						Map.of("id", post, "day", day))
					.json()
					.at("/data/post/mandates/nodes")
					.valueStream()
					.map((mandate) -> mandate.get("id").asString().replaceFirst("\\?.*", ""))
					.toList();
				assertThat(visit.page().locator("#mandates .evidence").all().stream().map(ExplorerIT::fact))
					.as("%s as of %s, multaqa.world=%s", post, day, seed)
					.containsExactlyElementsOf(answered);
			}
		}
	}

	private static String fact(Locator evidence) {
		return URLDecoder.decode(evidence.getAttribute("href").replaceFirst(".*[?&]fact=", ""), StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar-MA", "fr-FR" })
	void axeFindsNoBarrierOnAnyViewLightAndDark(String locale) {
		try (ExplorerVisit visit = new ExplorerVisit(server, locale)) {
			for (String view : VIEWS) {
				visit.open(view);
				for (ColorScheme scheme : new ColorScheme[] { ColorScheme.LIGHT, ColorScheme.DARK }) {
					assertThat(visit.colours(scheme).barriers()).as("%s %s %s", view, locale, scheme).isEmpty();
				}
			}
			assertThat(visit.page().locator("html")).hasAttribute("dir", locale.startsWith("ar") ? "rtl" : "ltr");
			visit.keptToItself();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar-MA", "en-GB" })
	void everyViewFitsAPhone(String locale) {
		try (ExplorerVisit visit = new ExplorerVisit(server, locale)) {
			visit.page().setViewportSize(360, 740);
			for (String view : VIEWS) {
				visit.open(view);
				assertThat((Boolean) visit.page()
					.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
					.as("%s is no wider than the screen", view)
					.isTrue();
			}
		}
	}

	@Test
	void graphIsDrawnAndItsTiesStandInAListThatLeadsOn() {
		try (ExplorerVisit visit = new ExplorerVisit(server, "ar-MA")) {
			visit.open("/graph?of=official/aawatif-hayar");
			Page page = visit.page();

			assertThat(page.locator("#graph[data-drawn=true] canvas").first()).isVisible();
			int ties = page.locator(".graph-list tbody tr").count();
			assertThat(ties).isPositive();
			page.locator(".graph-list .expand").first().click();
			assertThat(page).hasURL(Pattern.compile("of=official.*&of="));
			visit.ready();
			assertThat(page.locator(".graph-list tbody tr").count()).isGreaterThan(ties);
			page.locator(".graph-list .evidence").first().click();
			assertThat(page.locator("dialog .citations li").first()).isVisible();
			visit.keptToItself();
		}
	}

	@Test
	void pictureOfTheGraphIsSavedAsPngAndSvg() throws IOException {
		try (ExplorerVisit visit = new ExplorerVisit(server, "fr-FR")) {
			visit.open("/graph?of=official/aawatif-hayar");
			Page page = visit.page();
			assertThat(page.locator("#graph[data-drawn=true]")).isVisible();
			for (String format : List.of("PNG", "SVG")) {
				Path saved = page
					.waitForDownload(
							() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(format)).click())
					.path();
				assertThat(Files.readString(saved, StandardCharsets.ISO_8859_1))
					.startsWith(format.equals("PNG") ? "\u0089PNG" : "<svg");
			}
			visit.keptToItself();
		}
	}

	@Test
	void keyboardLeadsFromTheBoxThroughTheResults() {
		try (ExplorerVisit visit = new ExplorerVisit(server, "fr-FR")) {
			visit.open("/");
			Page page = visit.page();
			page.keyboard().type("sous masa");
			assertThat(page.locator(".hits a").first()).isVisible();

			page.keyboard().press("ArrowDown");
			assertThat(page.locator(".hits a").first()).isFocused();
			page.keyboard().press("ArrowUp");
			assertThat(page.locator("#search")).isFocused();
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			assertThat(page.locator("h1")).isFocused();
		}
	}

	@Test
	void viewSaysThatTheServerIsGoneKeepsWhatWasTypedAndRecovers() {
		try (ExplorerVisit visit = new ExplorerVisit(server, "en-GB")) {
			visit.open("/find?text=Hayar");
			Page page = visit.page();
			page.context().setOffline(true);
			page.locator("#search").fill("Agadir");

			assertThat(page.getByRole(AriaRole.ALERT)).containsText("cannot be reached");
			assertThat(page.locator("#search")).hasValue("Agadir");
			page.context().setOffline(false);
			assertThat(page.locator(".hits a").first()).containsText("Agadir");
			assertThat(page.getByRole(AriaRole.ALERT)).isHidden();
			assertThat(page.locator("#search")).hasValue("Agadir");
		}
	}

	@Test
	void errorOfTheServerIsShownAndCanBeTriedAgain() {
		try (ExplorerVisit visit = new ExplorerVisit(server, "fr-FR")) {
			Page page = visit.page();
			page.route("**/graphql",
					(route) -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(200)
						.setBody("{\"errors\":[{\"message\":\"Too much <b>at once</b>.\"}]}")));
			visit.open("/region/MA-09");
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("Too much <b>at once</b>.");
			page.unroute("**/graphql");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Réessayer")).click();
			assertThat(page.locator("h1")).containsText("Souss-Massa");
		}
	}

	@Test
	void questionOfAViewOpensInGraphiqlWithItsVariables() {
		try (ExplorerVisit visit = new ExplorerVisit(server, "en-GB")) {
			visit.open("/topic/family?asOf=2022-01-07");
			Page page = visit.page();

			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open this view's question in GraphiQL"))
				.click();
			assertThat(page.locator(".graphiql-query-editor")).containsText("query Topic");
			page.waitForTimeout(500);
			page.getByLabel("Execute query (Ctrl-Enter)").click();
			Locator result = page.locator(".result-window");
			assertThat(result).containsText("topic/family?asOf=2022-01-07");
			assertThat(result).not().containsText("errors");
		}
	}

	@Test
	void policyIsInForceAndUnknownAddressesStayUnknown() {
		assertThat(server.send(server.request("/region/MA-09").GET())
			.response()
			.headers()
			.allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("script-src 'self' 'sha256-", "require-trusted-types-for 'script'")
			.doesNotContain("unsafe");
		assertThat(server.send(server.request("/nowhere").GET()).status()).isEqualTo(404);
		try (ExplorerVisit visit = new ExplorerVisit(server, "en-GB")) {
			visit.open("/");
			assertThat(visit.page()
				.evaluate(
						"""
								() => {
								  window.ran = 0;
								  const script = document.createElement('script');
								  try { script.textContent = 'window.ran = 1'; document.body.append(script); } catch { return 'refused'; }
								  return window.ran;
								}"""))
				.isEqualTo("refused");
		}
	}

}
