package org.multaqa.page;

import java.util.List;

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
import org.multaqa.api.RunningServer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every view of an analysis in the Explorer.
 */
class ExplorerEveryViewIT {

	private static final String[] VIEWS = { "/timeline", "/timeline?of=post/wali-souss-massa&asOf=2018-07-01",
			"/timeline?of=region/MA-09&from=2021-01-01&until=2022-12-31", "/paths",
			"/paths?one=official/aawatif-hayar&other=official/karim-achengli", "/indicators",
			"/indicators?territory=region/MA-09&with=region/MA-01&show=vertical&at=region/MA-09",
			"/gaps?territory=region/MA-09", "/gaps?show=factsOnOneSource", "/graph?of=official/karim-achengli" };

	private static RunningServer server;

	@BeforeAll
	static void start() {
		server = SeedServer.start();
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
	}

	@Test
	void eachViewIsOneRequest() {
		try (ExplorerVisit visit = new ExplorerVisit(server, "en-GB")) {
			for (String view : VIEWS) {
				long before = asked(visit);
				visit.open(view);
				assertThat(asked(visit) - before).as(view)
					.isEqualTo((view.contains("?") || view.equals("/indicators")) ? 1 : 0);
			}
		}
	}

	private static long asked(ExplorerVisit visit) {
		return visit.requests().stream().filter((url) -> url.endsWith("/graphql")).count();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar-MA", "fr-FR" })
	void axeFindsNoBarrierLightAndDark(String locale) {
		try (ExplorerVisit visit = new ExplorerVisit(server, locale)) {
			for (String view : VIEWS) {
				visit.open(view);
				for (ColorScheme scheme : new ColorScheme[] { ColorScheme.LIGHT, ColorScheme.DARK }) {
					assertThat(visit.colours(scheme).barriers()).as("%s %s %s", view, locale, scheme).isEmpty();
				}
			}
			Page page = visit.open("/paths").page();
			page.locator("#choice-one").fill("Hayar");
			assertThat(page.locator("#hits-one [role=option]").first()).isVisible();
			assertThat(visit.barriers()).as("a box with its hits").isEmpty();
		}
	}

	/** A page of 1280 px at 200 % has 640 px. */
	@ParameterizedTest
	@CsvSource({ "ar-MA, 360", "en-GB, 360", "ar-MA, 640", "fr-FR, 640" })
	void viewsFitAPhoneAndAMagnifiedPage(String locale, int width) {
		try (ExplorerVisit visit = new ExplorerVisit(server, locale)) {
			visit.page().setViewportSize(width, 700);
			for (String view : VIEWS) {
				visit.open(view);
				assertThat((Boolean) visit.page()
					.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
					.as("%s is no wider than %s px", view, width)
					.isTrue();
			}
		}
	}

	@Test
	void viewsSayWhatIsWrongKeepWhatWasTypedAndRecover() {
		try (ExplorerVisit visit = new ExplorerVisit(server, "en-GB")) {
			Page page = visit.open("/paths?one=official/aawatif-hayar").page();
			Locator box = page.locator("#choice-other");
			page.context().setOffline(true);
			box.fill("Achengli");

			assertThat(page.getByRole(AriaRole.ALERT)).containsText("cannot be reached");
			assertThat(box).hasValue("Achengli");
			page.context().setOffline(false);
			assertThat(page.locator("#hits-other [role=option]").first()).containsText("Karim Achengli");
			page.context().setOffline(true);
			page.locator("#hits-other [role=option]").first().click();
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("cannot be reached");
			assertThat(box).hasValue("Karim Achengli");
			page.context().setOffline(false);
			assertThat(page.locator(".path").first()).isVisible();
		}
	}

	@Test
	void viewsSayThatTheServerIsSlowOrRefuses() {
		try (ExplorerVisit visit = new ExplorerVisit(server, "fr-FR")) {
			Page page = visit.page();
			page.addInitScript(
					"const patience = AbortSignal.timeout; AbortSignal.timeout = () => patience.call(AbortSignal, 300);");
			for (String view : List.of("/timeline?of=region/MA-09", "/indicators", "/gaps")) {
				page.route("**/graphql", (route) -> {
				});
				visit.open(view);
				assertThat(page.getByRole(AriaRole.ALERT)).containsText("30 secondes");
				page.unroute("**/graphql");
				page.route("**/graphql", (route) -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
					.setStatus(200)
					.setBody(
							"{\"errors\":[{\"message\":\"Too much.\",\"extensions\":{\"code\":\"QUERY_TOO_COSTLY\"}}]}")));
				visit.open(view);
				assertThat(page.getByRole(AriaRole.ALERT)).containsText("Too much.");
				page.unroute("**/graphql");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/timeline?of=post/wali-souss-massa",
			"/paths?one=official/aawatif-hayar&other=official/karim-achengli", "/indicators", "/gaps",
			"/graph?of=official/karim-achengli" })
	void questionOfEachViewOpensInGraphiqlAndIsAnswered(String view) {
		try (ExplorerVisit visit = new ExplorerVisit(server, "en-GB")) {
			Page page = visit.open(view).page();

			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open this view's question in GraphiQL"))
				.click();
			assertThat(page.locator(".graphiql-query-editor")).containsText("query ");
			page.waitForTimeout(500);
			page.getByLabel("Execute query (Ctrl-Enter)").click();
			assertThat(page.locator(".result-window")).containsText("\"data\"");
			assertThat(page.locator(".result-window")).not().containsText("\"errors\"");
		}
	}

}
