package org.multaqa.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.api.RunningServer;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The timeline, paths, indicators and gaps in the Explorer, on the seed.
 */
class ExplorerAnalysesIT {

	private static RunningServer server;

	@BeforeAll
	static void start() {
		server = SeedServer.start();
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
	}

	@ParameterizedTest
	@CsvSource({ "ar-MA, الخط الزمني, الشاغل غير مؤكد, أحمد حجي",
			"fr-FR, Chronologie, titulaire incertain, Ahmed Hajji" })
	void timelineOfAPostTellsItsHoldersAndWhatIsUncertain(String locale, String timeline, String uncertain,
			String holder) {
		try (ExplorerVisit visit = new ExplorerVisit(server, locale)) {
			visit.open("/post/wali-souss-massa");
			Page page = visit.page();
			page.locator("main .actions")
				.first()
				.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(timeline).setExact(true))
				.click();

			assertThat(page).hasURL(Pattern.compile("/timeline\\?of=post%2Fwali-souss-massa"));
			assertThat(page.locator(".segments .mark")).hasCount(4);
			assertThat(page.locator(".segments .UNCERTAIN .mark")).hasText(new String[] { uncertain, uncertain });
			assertThat(page.locator(".segments .HELD").last()).containsText(holder);
			assertThat(page.locator(".succession figure .bar rect.UNCERTAIN")).hasCount(2);
			assertThat(page.locator(".timeline li:not(.years)")).hasCount(9);
			page.locator(".segments .HELD .evidence").last().click();
			assertThat(page.locator("dialog blockquote").first()).containsText("سوس ماسة");
			visit.keptToItself();
		}
	}

	@Test
	void certainIsTakenApartFromPossibleByFormAndNotByColour() {
		try (ExplorerVisit visit = new ExplorerVisit(server, "en-GB")) {
			Page page = visit.open("/timeline?of=post/wali-souss-massa").page();

			for (String drawing : List.of(".timeline rect.possible", ".succession figure .bar rect.UNCERTAIN")) {
				assertThat(page.locator(drawing).first()).hasCSS("fill", "none");
				assertThat(page.locator(drawing).first()).hasCSS("stroke-dasharray", "4px, 3px");
			}
			for (String drawing : List.of(".timeline rect.certain", ".succession figure .bar rect.HELD")) {
				assertThat(page.locator(drawing).first()).hasCSS("stroke-dasharray", "none");
				assertThat(page.locator(drawing).first()).not().hasCSS("fill", "none");
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "ar-MA, حيار, أشنكلي, لقاء تشاوري", "fr-FR, Hayar, Achengli, Rencontre consultative" })
	void pathIsFoundFromTwoBoxesByKeyboardAndLeadsToTheQuotedSentence(String locale, String one, String other,
			String meeting) {
		try (ExplorerVisit visit = new ExplorerVisit(server, locale)) {
			Page page = visit.open("/paths").page();

			choose(page, "one", one);
			assertThat(page).hasURL(Pattern.compile("one=official%2Faawatif-hayar"));
			choose(page, "other", other);
			assertThat(page).hasURL(Pattern.compile("other=official%2Fkarim-achengli"));
			assertThat(page.locator(".path")).hasCount(3);
			assertThat(page.locator(".chain .knot").first()).isVisible();
			Locator sentence = page.locator(".sentences li", new Page.LocatorOptions().setHasText(meeting)).first();
			sentence.locator(".evidence").first().click();
			assertThat(page.locator("dialog blockquote").first()).isVisible();
			visit.keptToItself();
		}
	}

	private static void choose(Page page, String box, String text) {
		Locator input = page.locator("#choice-" + box);
		input.focus();
		page.keyboard().type(text);
		assertThat(page.locator("#hits-%s [role=option]".formatted(box)).first()).isVisible();
		page.keyboard().press("ArrowDown");
		assertThat(input).hasAttribute("aria-activedescendant", "hit-%s-0".formatted(box));
		page.keyboard().press("Enter");
		assertThat(page.locator("#hits-" + box)).isHidden();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar-MA", "fr-FR" })
	void numberOfAnIndicatorOpensTheFactsOnEitherSide(String locale) {
		try (ExplorerVisit visit = new ExplorerVisit(server, locale)) {
			Page page = visit.open("/indicators?territory=region/MA-09&with=region/MA-01").page();
			JsonNode vertical = server.ask(
					"{ indicators(territories: [\"region/MA-09\"]) { vertical { numerator denominator certainNumerator certainDenominator } } }",
					Map.of())
				.json()
				.at("/data/indicators/0/vertical");

			Locator cell = page.locator(".indicators tbody tr").nth(1).locator("td").first();
			assertThat(cell.locator(".measure").first()).containsText(Pattern.compile("%s\\D+%s"
				.formatted(vertical.get("certainNumerator").asInt(), vertical.get("certainDenominator").asInt())));
			assertThat(cell.locator(".measure").nth(1)).containsText(Pattern
				.compile("%s\\D+%s".formatted(vertical.get("numerator").asInt(), vertical.get("denominator").asInt())));
			cell.locator("a").first().focus();
			page.keyboard().press("Enter");
			assertThat(page.locator("#behind table.counted tbody tr")).hasCount(vertical.get("numerator").asInt());
			assertThat(page.locator("#behind table.others tbody tr"))
				.hasCount(vertical.get("denominator").asInt() - vertical.get("numerator").asInt());
			page.locator("#behind summary").first().click();
			page.locator("#behind .evidence").first().click();
			assertThat(page.locator("dialog .citations li").first()).isVisible();
			visit.keptToItself();
		}
	}

	@ParameterizedTest
	@CsvSource({ "ar-MA, INDH, 2020-01-01", "fr-FR, INDH, 2020-01-01" })
	void gapsAreNarrowedByTerritoryProgrammeAndPeriod(String locale, String programme, String from) {
		try (ExplorerVisit visit = new ExplorerVisit(server, locale)) {
			Page page = visit.open("/gaps?territory=region/MA-09&show=factsOnOneSource").page();
			assertThat(page.locator("main table tbody tr")).hasCount(20);
			page.locator("main table .evidence").first().click();
			assertThat(page.locator("dialog .citations li").first()).isVisible();
			page.keyboard().press("Escape");

			choose(page, "program", programme);
			assertThat(page).hasURL(Pattern.compile("program=program%2F"));
			page.locator("input[type=date]").nth(2).fill(from);
			assertThat(page).hasURL(Pattern.compile("from=" + from));
			visit.ready();
			String program = URLDecoder.decode(page.url(), StandardCharsets.UTF_8)
				.replaceFirst(".*[?&]program=([^&]+).*", "$1");
			int count = server.ask(
					"query($program: [ID!], $from: Date) { gaps(territory: \"region/MA-09\", program: $program, during: { from: $from }) { factsOnOneSource(first: 1) { totalCount } } }",
					Map.of("program", List.of(program), "from", from))
				.json()
				.at("/data/gaps/factsOnOneSource/totalCount")
				.asInt();
			assertThat(page.locator(".gap-lists [aria-current=true] .count"))
				.hasText(Pattern.compile("^%s\\D".formatted(count)));
			page.locator(".chips button").first().click();
			assertThat(page).not().hasURL(Pattern.compile("program="));
			visit.keptToItself();
		}
	}

}
