package org.multaqa.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.api.RunningServer;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The graph in the Explorer, on the seed, and views that are kept.
 */
class ExplorerGraphIT {

	private static RunningServer server;

	@BeforeAll
	static void start() {
		server = SeedServer.start();
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar-MA", "fr-FR" })
	void graphStandsWhereTheServerPlacesItAndIsSavedInEveryFormat(String locale)
			throws IOException, SAXException, ParserConfigurationException {
		try (ExplorerVisit visit = new ExplorerVisit(server, locale)) {
			Page page = visit.open("/graph?of=official/aawatif-hayar&limit=25").page();
			assertThat(page.locator("#graph[data-drawn=true]")).isVisible();
			JsonNode answer = server.ask(
					"{ neighbourhood(of: [\"official/aawatif-hayar\"], budget: 25, perNode: 15) { cutCount nodes { x y entity { id } } ties { factCount } } }",
					Map.of())
				.json()
				.at("/data/neighbourhood");

			assertThat(page.locator("main [role=status]").last())
				.containsText(String.valueOf(answer.get("cutCount").asInt()));
			Document graphMl = xml(saved(page, "GraphML"));
			assertThat(graphMl.getElementsByTagName("node").getLength()).isEqualTo(answer.get("nodes").size());
			assertThat(graphMl.getElementsByTagName("edge").getLength()).isEqualTo(answer.get("ties").size());
			assertThat(graphMl.getElementsByTagName("node").item(1).getTextContent())
				.contains(plain(answer.at("/nodes/1/x")) + plain(answer.at("/nodes/1/y")));
			assertThat(xml(saved(page, "GEXF")).getElementsByTagName("edge").getLength())
				.isEqualTo(answer.get("ties").size());
			assertThat(Files.readString(saved(page, "CSV")).lines()).hasSize(answer.get("ties").size() + 1);
			assertThat(Files.readString(saved(page, "JSON"))).startsWith("{");
			assertThat(Files.readString(saved(page, "SVG"))).startsWith("<svg");
			visit.keptToItself();
		}
	}

	private static String plain(JsonNode number) {
		return number.decimalValue().stripTrailingZeros().toPlainString();
	}

	private static Path saved(Page page, String format) {
		return page
			.waitForDownload(
					() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(format).setExact(true))
						.click())
			.path();
	}

	private static Document xml(Path file) throws IOException, SAXException, ParserConfigurationException {
		try (InputStream content = Files.newInputStream(file)) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content);
		}
	}

	@Test
	void keptViewStandsOnTheStartPageAndOpensAsItWas() {
		try (ExplorerVisit visit = new ExplorerVisit(server, "en-GB")) {
			String address = "/graph?of=official/aawatif-hayar&hide=meeting&asOf=2022-01-07";
			Page page = visit.open(address).page();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep this view on the start page"))
				.click();
			int ties = page.locator(".graph-list tbody tr").count();

			visit.open("/");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Graph, Aawatif Hayar")).click();
			assertThat(page).hasURL(Pattern.compile("/graph\\?of=official.*hide=meeting&asOf=2022-01-07$"));
			visit.ready();
			assertThat(page.locator(".graph-list tbody tr")).hasCount(ties);
		}
	}

	/**
	 * A range is drawn alike in a right-to-left label and alone from left to right, also
	 * where a wrapped line holds nothing else.
	 */
	@Test
	void rangeOfYearsIsNotTurnedRoundInAnArabicLabel() {
		try (ExplorerVisit visit = new ExplorerVisit(server, "ar-MA")) {
			Page page = visit.open("/program/social-pole-strategy-2021-2026").page();
			assertThat((List<?>) page.evaluate("""
					async () => {
					  const { canvasLabel } = await import('/explorer/graph/appearance.js');
					  await document.fonts.load("24px 'IBM Plex Sans Arabic'", '0');
					  const drawn = (text, direction) => {
					    const canvas = document.createElement('canvas');
					    Object.assign(canvas, { width: 300, height: 60 });
					    const context = canvas.getContext('2d');
					    Object.assign(context, { direction, textAlign: 'center', font: "24px 'IBM Plex Sans Arabic'" });
					    context.fillText(text, 150, 40);
					    return canvas.toDataURL();
					  };
					  return ['2019–2023', '2021-2026'].map(range => {
					    const line = canvasLabel(`برنامج ${range}`).split(' ').at(-1);
					    return drawn(line, 'rtl') === drawn(range, 'ltr');
					  });
					}""")).isEqualTo(List.of(true, true));
			assertThat((Boolean) page.evaluate(
					"""
							() => {
							  const isolate = [...document.querySelectorAll('h1 bdi bdi')].find(each => /^2021\\W2026$/.test(each.textContent));
							  const edge = (start, end) => {
							    const text = [...isolate.childNodes].find(each => each.nodeType === Node.TEXT_NODE);
							    const range = document.createRange();
							    range.setStart(text, start);
							    range.setEnd(text, end);
							    return range.getBoundingClientRect().left;
							  };
							  return edge(0, 4) < edge(5, 9);
							}"""))
				.isTrue();
		}
	}

}
