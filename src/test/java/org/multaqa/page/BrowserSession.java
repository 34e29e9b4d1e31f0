package org.multaqa.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/**
 * A fresh browser that writes down what it asks for and what it complains about.
 */
final class BrowserSession implements AutoCloseable {

	private final List<String> requests = new CopyOnWriteArrayList<>();

	private final List<String> complaints = new CopyOnWriteArrayList<>();

	private final Playwright playwright;

	private final Page page;

	/**
	 * Opens a browser.
	 * @param locale the reader's language, such as {@code ar-MA}
	 */
	BrowserSession(Path executable, String locale) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Browser browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
				.setHeadless(true)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")));
		BrowserContext context = browser
			.newContext(new Browser.NewContextOptions().setLocale(locale).setViewportSize(1400, 900));
		context.onRequest((request) -> this.requests.add(request.url()));
		this.page = context.newPage();
		this.page.onConsoleMessage((message) -> {
			if (List.of("error", "warning").contains(message.type())) {
				this.complaints.add(message.text());
			}
		});
		this.page.onPageError(this.complaints::add);
	}

	Page page() {
		return this.page;
	}

	/** Addresses asked for, data and blob addresses left out. */
	List<String> requests() {
		return this.requests.stream().filter((url) -> !url.startsWith("data:") && !url.startsWith("blob:")).toList();
	}

	List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
