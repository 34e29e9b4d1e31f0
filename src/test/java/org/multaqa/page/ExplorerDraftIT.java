package org.multaqa.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.RunningApplication;
import org.multaqa.api.RunningServer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A record is drafted of an article in the Explorer, decided on, tried and handed on to
 * be loaded.
 */
class ExplorerDraftIT {

	private static final String FRENCH = "La ministre de la Solidarité, Aawatif Hayar, a présidé vendredi à Agadir une réunion de consultation sur la stratégie Pôle social 2021-2026. Le président du conseil de la région Souss-Massa, Karim Achengli, y a participé.";

	private RunningServer server;

	@BeforeEach
	void start() {
		this.server = SeedServer.start();
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
	}

	@ParameterizedTest
	@CsvSource({ "ar-MA, أعدّ المسودة, جرّب هذا السجل وحمّله, تجربة",
			"fr-FR, Ébaucher, Essayer et charger cette notice, Essai" })
	void articleIsDraftedDecidedOnByKeyboardAndTried(String locale, String draft, String toLoad, String dryRun)
			throws IOException {
		String article = locale.startsWith("ar")
				? Files.readString(Path.of("src/test/resources/drafts/seed-article.txt")) : FRENCH;
		try (ExplorerVisit visit = new ExplorerVisit(this.server, locale)) {
			visit.open("/draft");
			Page page = visit.page();
			page.locator("#text").fill(article);
			button(page, draft).click();

			Locator record = page.locator("pre.yaml");
			assertThat(record).containsText("who: official/karim-achengli");
			assertThat(page.locator("#heading-draft")).isFocused();
			Locator mention = page.locator("span.mention")
				.filter(new Locator.FilterOptions().setHasText(locale.startsWith("ar") ? "أشنكلي" : "Achengli"))
				.first();
			mention.focus();
			page.keyboard().press("Enter");
			Locator accept = page.locator("tr[id^='proposal-ENTITY-official/karim-achengli'] input");
			assertThat(accept).isFocused();
			page.keyboard().press("Space");
			assertThat(record).not().containsText("official/karim-achengli");
			assertThat(page.locator("tr.rejected")).hasCount(1);
			accept.focus();
			page.keyboard().press("Space");
			assertThat(record).containsText("who: official/karim-achengli");

			button(page, toLoad).click();
			visit.ready();
			assertThat(page.locator("#record")).hasValue(Pattern.compile("karim-achengli"));
			page.locator("[name=token]").fill(RunningApplication.embedded().token());
			button(page, dryRun).click();
			assertThat(page.locator("#heading-report")).isFocused();
			assertThat(page.locator(".problems")).hasCount(0);
			visit.keptToItself();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar-MA", "fr-FR" })
	void draftHasNoBarriersAndFitsAPhone(String locale) {
		for (ColorScheme scheme : new ColorScheme[] { ColorScheme.LIGHT, ColorScheme.DARK }) {
			try (ExplorerVisit visit = new ExplorerVisit(this.server, locale)) {
				visit.colours(scheme).open("/draft");
				Page page = visit.page();
				page.locator("#text").fill(FRENCH);
				page.locator("form.load button[type=submit]").click();
				assertThat(page.locator("pre.yaml")).isVisible();
				assertThat(visit.barriers()).isEmpty();
				page.setViewportSize(360, 740);
				assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
			}
		}
	}

	@Test
	void textThatCannotBeReadIsSaidInWordsAndStays() {
		try (ExplorerVisit visit = new ExplorerVisit(this.server, "fr-FR")) {
			visit.open("/draft");
			Page page = visit.page();
			page.locator("#text").fill("PK\u0003\u0004");
			page.locator("form.load button[type=submit]").click();
			assertThat(page.locator(".failure")).containsText("control characters");
			assertThat(page.locator("#text")).not().hasValue("");
		}
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
