package org.multaqa.page;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import org.multaqa.api.RunningServer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class GraphiqlIT {

	private static RunningServer server;

	@BeforeAll
	static void start() {
		server = new RunningServer(SeedRecords.into(RunningApplication.embedded().emptied()).holding("seed").context());
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
	}

	@Test
	void opensOnExampleQuestionsWithConvergenceFirst() {
		try (BrowserSession browserSession = new BrowserSession(InstalledBrowser.find(), "fr-FR")) {
			Page page = open(browserSession);

			assertThat(page.getByRole(AriaRole.TAB))
				.containsText(new String[] { "Convergence", "Wali", "Career", "Meeting", "Search", "Load" });
			assertThat(page.locator(".graphiql-query-editor")).containsText("territory: \"region/MA-09\"");
			page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/graphiql-fr.png")));
			assertThat(browserSession.complaints()).isEmpty();
		}
	}

	@Test
	void runsQuestionShowsSchemaAndAsksNobodyElse() {
		try (BrowserSession browserSession = new BrowserSession(InstalledBrowser.find(), "en-GB")) {
			Page page = open(browserSession);

			page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Search")).click();
			page.getByLabel("Show Documentation Explorer").click();
			assertThat(page.locator(".graphiql-doc-explorer")).containsText("Query");
			// GraphiQL notes a tab's operation 100 ms after it is shown, as while typing
			page.waitForTimeout(500);
			page.getByLabel("Execute query (Ctrl-Enter)").click();
			assertThat(page.locator(".result-window")).containsText("\"search\"");
			assertThat(page.locator(".result-window")).not().containsText("errors");
			page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/graphiql-en.png")));

			String own = server.at("/").toString();
			assertThat(browserSession.requests()).isNotEmpty().allMatch((url) -> url.startsWith(own));
			assertThat(browserSession.complaints()).isEmpty();
		}
	}

	@Test
	void greetsReaderInTheirLanguageAndTurnsWithIt() {
		try (BrowserSession browserSession = new BrowserSession(InstalledBrowser.find(), "ar-MA")) {
			Page page = open(browserSession);
			Locator header = page.locator("header");

			assertThat(header).hasAttribute("dir", "rtl");
			assertThat(page.locator(".intro[lang=ar]")).isVisible();
			assertThat(page.locator(".intro[lang=fr]")).isHidden();
			page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/graphiql-ar.png")));
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Français")).click();
			assertThat(header).hasAttribute("lang", "fr");
			page.reload();
			assertThat(page.locator(".intro[lang=fr]")).isVisible();
			assertThat(browserSession.complaints()).isEmpty();
		}
	}

	@Test
	void loadQuestionShowsWhereTheTokenGoes() {
		try (BrowserSession browserSession = new BrowserSession(InstalledBrowser.find(), "en-GB")) {
			Page page = open(browserSession);

			page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Load")).click();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Headers").setExact(true)).click();
			assertThat(page.getByLabel("Headers", new Page.GetByLabelOptions().setExact(true)))
				.containsText("\"Authorization\": \"Bearer TOKEN\"");
			page.getByLabel("Execute query (Ctrl-Enter)").click();
			assertThat(page.locator(".result-window")).containsText("UNAUTHORIZED");
			page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/graphiql-load.png")));
			assertThat(browserSession.complaints()).isEmpty();
		}
	}

	private static Page open(BrowserSession browserSession) {
		Page page = browserSession.page();
		page.navigate(server.at("/graphiql/").toString());
		assertThat(page.locator("#graphiql[data-ready=true]")).isVisible();
		return page;
	}

}
