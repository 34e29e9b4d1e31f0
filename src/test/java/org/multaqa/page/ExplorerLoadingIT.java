package org.multaqa.page;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.RunningApplication;
import org.multaqa.api.RunningServer;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Loading and judging in the Explorer, and what hostile records can do to it.
 */
class ExplorerLoadingIT {

	private static final String MARKUP = "<img src=x onerror=window.hacked=1>";

	/** Loading leaves out signs that turn the direction unseen. */
	private static final String OVERRIDE = "\u202Egnp.exe";

	private RunningApplication multaqa;

	private RunningServer server;

	@BeforeEach
	void startEmpty() {
		this.multaqa = RunningApplication.embedded().emptied();
		this.server = new RunningServer(this.multaqa.context());
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
	}

	@ParameterizedTest
	@CsvSource({ "ar-MA, تجربة, حمّل, السطر 4", "fr-FR, Essai, Charger, Ligne 4" })
	void mistakeIsShownAtItsLineAndTheMendedRecordIsLoaded(String locale, String dryRun, String load, String line) {
		String record = """
				record: from-the-page
				source: { title: Minutes }
				cite: p1
				entities: [ { id: official/amal, nams: { fr: Amal } } ]
				""";
		try (ExplorerVisit visit = new ExplorerVisit(this.server, locale)) {
			visit.open("/load");
			Page page = visit.page();
			Locator box = page.locator("#record");
			box.fill(record);
			page.locator("[name=token]").fill(this.multaqa.token());
			button(page, dryRun).click();

			assertThat(page.locator(".problems")).containsText("nams");
			button(page, line).click();
			assertThat(box).isFocused();
			assertThat(box.evaluate("box => box.value.slice(box.selectionStart, box.selectionEnd)"))
				.isEqualTo("entities: [ { id: official/amal, nams: { fr: Amal } } ]");

			box.fill(record.replace("nams", "names"));
			button(page, dryRun).click();
			assertThat(page.locator(".changes")).containsText("official/amal");
			assertThat(this.multaqa.cypher("MATCH (o:Official) RETURN o.id")).isEmpty();
			button(page, load).click();
			assertThat(page.locator(".record a")).hasText("official/amal");
			page.locator(".record a").click();
			assertThat(page.locator("h1")).hasText("Amal");
			visit.keptToItself();
		}
	}

	@Test
	void wrongTokenIsSaidInWordsAndNothingTypedIsLost() {
		try (ExplorerVisit visit = new ExplorerVisit(this.server, "en-GB")) {
			visit.open("/load");
			Page page = visit.page();
			page.locator("#record").fill("record: kept");
			page.locator("[name=token]").fill("wrong");
			button(page, "Load").click();

			assertThat(page.getByRole(AriaRole.ALERT)).containsText("token is not accepted");
			page.reload();
			assertThat(page.locator("#record")).hasValue("record: kept");
		}
	}

	@Test
	void judgementIsARecordThatMergesAndIsTakenBack() {
		load(meeting("agadir", "official/hayar-one", "Aawatif Hayar"),
				meeting("rabat", "official/hayar-two", "Aouatif Hayar"));
		try (ExplorerVisit visit = new ExplorerVisit(this.server, "fr-FR")) {
			visit.open("/judge");
			Page page = visit.page();
			Locator pair = page.locator(".pair");
			assertThat(pair).containsText(new String[] { "official/hayar-two" });
			button(page, "Le même").click();
			assertThat(button(page, "Le même")).hasAttribute("aria-pressed", "true");
			page.getByLabel("Au nom de").fill("Amina");
			page.getByLabel("Jeton").fill(this.multaqa.token());
			button(page, "Charger les jugements").click();

			assertThat(pair).hasCount(0);
			assertThat(this.multaqa.cypher("MATCH (o:Official) WHERE size(o.merged_ids) > 0 RETURN o.id")).hasSize(1);
			button(page, "Annuler les derniers jugements chargés").click();
			assertThat(pair).hasCount(1);
			assertThat(this.multaqa.cypher("MATCH (o:Official) WHERE size(o.merged_ids) > 0 RETURN o.id")).isEmpty();
			visit.keptToItself();
		}
	}

	@ParameterizedTest
	@CsvSource({ "ar-MA", "en-GB" })
	void markupOfARecordShowsAsText(String locale) {
		load("""
				record: hostile
				source: { title: "%1$s", url: "https://example.org/<b>x</b>", publisher: "<b>bold</b>" }
				cite: { at: "<i>p1</i>", wording: "%1$s %2$s" }
				entities:
				  - { id: official/hostile, names: { fr: "%1$s" } }
				  - { id: post/hostile, names: { fr: "<script>window.hacked=1</script>" } }
				meeting:
				  id: meeting/hostile
				  title: { fr: "</title><script>window.hacked=1</script>" }
				  when: 2022-01-07
				  participants: [ { who: official/hostile, role: speaks } ]
				facts: [ { mandate: official/hostile, post: post/hostile, from: 2020-01-01 } ]
				""".formatted(MARKUP, OVERRIDE));
		try (ExplorerVisit visit = new ExplorerVisit(this.server, locale)) {
			for (String address : List.of("/official/hostile", "/post/hostile", "/meeting/hostile", "/source/hostile",
					"/find?text=hostile", "/graph?of=official/hostile", "/timeline?of=official/hostile",
					"/paths?one=official/hostile&other=post/hostile", "/gaps?show=factsOnOneSource", "/")) {
				visit.open(address);
				assertThat(visit.page().locator("#explorer img, #explorer script, #explorer b:text('bold')"))
					.hasCount(0);
			}
			Page page = visit.open("/official/hostile").page();
			assertThat(page.locator("#claims")).containsText(MARKUP);
			page.locator("#mandates .evidence").first().click();
			assertThat(page.locator("dialog blockquote").first()).hasText(MARKUP + " gnp.exe");
			assertThat(page.locator("dialog")).containsText("<i>p1</i>");
			assertThat(page.evaluate("() => window.hacked")).isNull();
			visit.keptToItself();
		}
	}

	@Test
	void onlyWebAddressesBecomeLinksAndTheyTellNothing() {
		try (ExplorerVisit visit = new ExplorerVisit(this.server, "en-GB")) {
			Page page = visit.page();
			page.route("**/graphql", (route) -> {
				String body = """
						{"data":{"nodes":[{"id":"source/odd","__typename":"Source","name":"Odd","mergedIds":[],"identifiers":[],
						"url":"%s","archived":"https://example.org/kept","citations":{"totalCount":0,"nodes":[],"pageInfo":{}}}]}}""";
				String url = page.url().contains("data") ? "data:text/html,x" : "javascript:alert(1)";
				route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(200)
					.setContentType("application/json")
					.setBody(body.formatted(url)));
			});
			for (String address : List.of("/source/odd", "/source/odd-data")) {
				visit.open(address);
				assertThat(page.locator(".profile")).containsText(Pattern.compile("javascript:|data:"));
				assertThat(page.locator(".profile a")).hasText(new String[] { "https://example.org/kept" });
				assertThat(page.locator(".profile a")).hasAttribute("rel", "noopener noreferrer");
			}
		}
	}

	@Test
	void gapAndOverlapOfHoldersAreDrawnAndTold() {
		load("""
				record: holders
				source: { title: Gazette }
				cite: p1
				entities:
				  - { id: official/one, names: { fr: Une } }
				  - { id: official/two, names: { fr: Deux } }
				  - { id: post/prefet, names: { fr: Gouverneur }, seats: 1 }
				facts:
				  - { mandate: official/one, post: post/prefet, from: 2010-01-01, until: 2012-01-01 }
				  - { mandate: official/two, post: post/prefet, from: 2013-01-01, until: 2015-01-01 }
				  - { mandate: official/one, post: post/prefet, term: second, from: 2014-01-01, until: 2016-01-01 }
				""");
		try (ExplorerVisit visit = new ExplorerVisit(this.server, "fr-FR")) {
			Page page = visit.open("/timeline?of=post/prefet").page();

			assertThat(page.locator(".segments .NO_RECORDED_HOLDER").nth(1)).containsText("2012");
			assertThat(page.locator(".segments .NO_RECORDED_HOLDER").nth(1)).containsText("aucun titulaire enregistré");
			assertThat(page.locator(".segments .OVERLAP")).containsText(new String[] { "plus de titulaires" });
			assertThat(page.locator(".segments .OVERLAP a:not(.evidence)").allTextContents())
				.containsExactlyInAnyOrder("Une", "Deux");
			assertThat(page.locator(".succession figure .bar rect.OVERLAP")).hasAttribute("height", "20");
			assertThat(page.locator(".succession figure .bar rect.NO_RECORDED_HOLDER").first()).hasAttribute("height",
					"2");
			assertThat(visit.barriers()).isEmpty();
		}
	}

	private void load(String... records) {
		List<Document> documents = java.util.stream.Stream.of(records)
			.map((record) -> Document.text(record.substring(8, record.indexOf('\n')), record))
			.toList();
		assertThat(new LoadService(this.multaqa.get(LoadRepository.class), "test").load(documents, false)
			.refusedAnything()).isFalse();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static String meeting(String id, String who, String name) {
		return """
				record: %1$s
				source: { title: News }
				cite: p1
				entities: [ { id: %2$s, names: { fr: %3$s } } ]
				meeting: { id: meeting/%1$s, title: { fr: Une réunion }, participants: [ { who: %2$s, role: speaks } ] }
				""".formatted(id, who, name);
	}

}
