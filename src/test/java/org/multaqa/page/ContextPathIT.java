package org.multaqa.page;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.api.FrontDoorOnly;
import org.multaqa.api.RunningServer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages below a path: that of the application itself, or one that only a proxy knows.
 */
class ContextPathIT {

	@BeforeAll
	static void patience() {
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``  | /portal
			/kg | /kg
			/kg | /portal/kg
			""")
	void pageFindsItsPartsAndTheEndpoint(String own, String shown) throws IOException {
		try (RunningServer server = FrontDoorOnly.start("server.servlet.context-path=" + own);
				PathPrefixProxy proxy = new PathPrefixProxy(shown, server.at(own).toString());
				BrowserSession browserSession = new BrowserSession(InstalledBrowser.find(), "en-GB")) {
			Page page = browserSession.page();
			page.navigate(proxy.address() + "/region/MA-09");
			assertThat(page.locator("#explorer[data-ready=true]")).isAttached();
			// the small schema does not have what the view asks for
			assertThat(page.locator("[role=alert]")).isVisible();
			page.locator("nav").getByText("GraphiQL").click();

			assertThat(page.locator("#graphiql[data-ready=true]")).isVisible();
			assertThat(page).hasURL(proxy.address() + "/graphiql/");
			page.waitForTimeout(500);
			page.getByLabel("Execute query (Ctrl-Enter)").click();
			assertThat(page.locator(".result-window")).containsText(FrontDoorOnly.ANSWER_TO_FIRST_EXAMPLE);
			assertThat(browserSession.requests()).isNotEmpty().allMatch((url) -> url.startsWith(proxy.address() + "/"));
			assertThat(browserSession.complaints()).isEmpty();
		}
	}

	@Test
	void redirectsNameNoSchemeAndNoHost() throws Exception {
		try (RunningServer server = FrontDoorOnly.start("server.servlet.context-path=/kg")) {
			assertThat(location(server, "/kg/graphiql")).isEqualTo("graphiql/");
			assertThat(location(server, "/kg")).isEqualTo("/kg/");
		}
	}

	private static String location(RunningServer server, String path) throws Exception {
		HttpResponse<Void> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(server.at(path)).header("X-Forwarded-Proto", "https").build(),
					HttpResponse.BodyHandlers.discarding());
		return response.headers().firstValue("Location").orElse("none");
	}

}
