package org.multaqa.page;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.multaqa.api.RunningServer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader of the Explorer: opens its addresses and waits for their answers.
 */
final class ExplorerVisit implements AutoCloseable {

	private final BrowserSession visit;

	private final RunningServer server;

	ExplorerVisit(RunningServer server, String locale) {
		this.server = server;
		this.visit = new BrowserSession(InstalledBrowser.find(), locale);
	}

	Page page() {
		return this.visit.page();
	}

	/**
	 * Opens an address.
	 * @param path such as {@code /region/MA-09}
	 */
	ExplorerVisit open(String path) {
		page().navigate(this.server.at(path).toString());
		return ready();
	}

	ExplorerVisit ready() {
		assertThat(page().locator("#explorer[data-ready=true]")).isAttached();
		return this;
	}

	ExplorerVisit colours(ColorScheme scheme) {
		page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		return this;
	}

	Locator main() {
		return page().locator("main");
	}

	/** What axe finds, a line for each rule. */
	List<String> barriers() {
		return new AxeBuilder(page()).analyze().getViolations().stream().map(ExplorerVisit::line).toList();
	}

	/**
	 * Asserts that nothing was asked of others and that the browser complained of
	 * nothing.
	 */
	void keptToItself() {
		String own = this.server.at("/").toString();
		assertThat(this.visit.requests()).isNotEmpty().allMatch((url) -> url.startsWith(own));
		assertThat(this.visit.complaints()).isEmpty();
	}

	List<String> requests() {
		return this.visit.requests();
	}

	private static String line(Rule rule) {
		return rule.getId() + ": " + rule.getNodes().stream().map((node) -> node.getHtml()).toList();
	}

	@Override
	public void close() {
		this.visit.close();
	}

}
