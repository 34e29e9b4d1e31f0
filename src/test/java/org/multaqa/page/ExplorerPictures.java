package org.multaqa.page;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import org.multaqa.api.RunningServer;

/**
 * Takes the pictures in {@code docs/explorer}: each view on the seed, in Arabic and
 * French, light and dark.
 */
final class ExplorerPictures {

	private static final Map<String, String> VIEWS = new LinkedHashMap<>();

	static {
		VIEWS.put("start", "/");
		VIEWS.put("find", "/find?text=%D8%AD%D9%8A%D8%A7%D8%B1");
		VIEWS.put("official", "/official/aawatif-hayar");
		VIEWS.put("convergence", "/convergence?territory=region/MA-09");
		VIEWS.put("indicators", "/indicators?territory=region/MA-09&with=region/MA-01");
		VIEWS.put("gaps", "/gaps?territory=region/MA-09&show=programsWithoutLeader");
		VIEWS.put("timeline", "/timeline?of=post/wali-souss-massa");
		VIEWS.put("paths", "/paths?one=official/aawatif-hayar&other=official/karim-achengli");
		VIEWS.put("map", "/map?region=region/MA-09");
		VIEWS.put("graph", "/graph?of=official/karim-achengli");
		VIEWS.put("load", "/load");
		VIEWS.put("judge", "/judge?kind=POST");
	}

	private ExplorerPictures() {
	}

	public static void main(String[] arguments) {
		Path directory = Path.of((arguments.length != 0) ? arguments[0] : "docs/explorer");
		RunningServer server = SeedServer.start();
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
		for (String locale : List.of("ar-MA", "fr-FR")) {
			for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
				try (ExplorerVisit visit = new ExplorerVisit(server, locale)) {
					visit.colours(scheme).page().setViewportSize(1100, 760);
					VIEWS.forEach((name, address) -> take(visit, address, directory.resolve("%s-%s-%s.jpg"
						.formatted(name, locale.substring(0, 2), (scheme == ColorScheme.DARK) ? "dark" : "light"))));
				}
			}
		}
		System.exit(0);
	}

	private static void take(ExplorerVisit visit, String address, Path file) {
		Page page = visit.open(address).page();
		if (address.startsWith("/graph")) {
			page.waitForSelector("#graph[data-drawn=true]");
		}
		if (address.startsWith("/official")) {
			page.locator("#participations .evidence").nth(5).click();
			page.waitForSelector("dialog[open]");
			screenshot(page, Path.of(file.toString().replace("official-", "evidence-")));
			page.keyboard().press("Escape");
			page.evaluate("() => scrollTo(0, 0)");
		}
		screenshot(page, file);
	}

	private static void screenshot(Page page, Path file) {
		page.screenshot(new Page.ScreenshotOptions().setPath(file).setType(ScreenshotType.JPEG).setQuality(30));
	}

}
