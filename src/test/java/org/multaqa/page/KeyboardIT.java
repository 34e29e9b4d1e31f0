package org.multaqa.page;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.multaqa.api.FrontDoorOnly;
import org.multaqa.api.RunningServer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * GraphiQL without a mouse.
 */
class KeyboardIT {

	private static RunningServer server;

	@BeforeAll
	static void start() {
		server = FrontDoorOnly.start();
		PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void escapeThenTabLeavesEveryEditor() {
		try (BrowserSession browserSession = new BrowserSession(InstalledBrowser.find(), "en-GB")) {
			Page page = open(browserSession);

			leaves(page, "query");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Headers").setExact(true)).click();
			leaves(page, "headers");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Variables").setExact(true)).click();
			leaves(page, "variables");
			page.getByLabel("Execute query (Ctrl-Enter)").click();
			assertThat(page.locator(".result-window")).containsText(FrontDoorOnly.ANSWER_TO_FIRST_EXAMPLE);
			leaves(page, "response");
			assertThat(browserSession.complaints()).isEmpty();
		}
	}

	private static void leaves(Page page, String editor) {
		Locator area = page.getByLabel("Text of the " + editor);
		for (String key : List.of("Tab", "Shift+Tab")) {
			area.focus();
			assertThat(page.locator("#leaving")).isVisible();
			page.keyboard().press("Escape");
			page.keyboard().press(key);
			assertThat(area).not().isFocused();
			// after the response, which is the last stop of the page, comes the browser
			// itself
			boolean last = editor.equals("response") && key.equals("Tab");
			assertThat((Boolean) page.evaluate("() => document.activeElement === document.body")).as(editor + key)
				.isEqualTo(last);
		}
	}

	@Test
	void tabAloneIndents() {
		try (BrowserSession browserSession = new BrowserSession(InstalledBrowser.find(), "en-GB")) {
			Page page = open(browserSession);
			Locator area = page.getByLabel("Text of the query");

			area.focus();
			page.keyboard().press("Tab");
			assertThat(area).isFocused();
			page.keyboard().press("Escape");
			page.keyboard().press("a");
			page.keyboard().press("Tab");
			assertThat(area).isFocused();
		}
	}

	@Test
	void everyTextAreaHasALabel() {
		try (BrowserSession browserSession = new BrowserSession(InstalledBrowser.find(), "en-GB")) {
			Page page = open(browserSession);

			assertThat(page.locator("textarea:not([aria-label])")).hasCount(0);
			assertThat(page.locator("textarea")
				.all()
				.stream()
				.map((area) -> area.getAttribute("aria-label") + ": " + area.getAttribute("aria-describedby")))
				.contains("Text of the query: leaving", "Text of the variables: leaving",
						"Text of the headers: leaving", "Text of the response: leaving")
				.doesNotHaveDuplicates();
		}
	}

	private static Page open(BrowserSession browserSession) {
		Page page = browserSession.page();
		page.navigate(server.at("/graphiql/").toString());
		assertThat(page.locator("#graphiql[data-ready=true]")).isVisible();
		assertThat(page.locator(".graphiql-query-editor")).containsText("territory");
		return page;
	}

}
