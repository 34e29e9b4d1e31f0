package org.multaqa.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.multaqa.api.RunningServer;

/**
 * Prints what the Explorer weighs, how long its first view, the data of each view and a
 * large graph take, each time in a fresh browser without a cache; it fails where a budget
 * is exceeded.
 */
final class ExplorerFigures {

	private static final int TIMES = 5;

	private static final int START_BYTES = 250 * 1024;

	private static final int GRAPH_BYTES = 500 * 1024;

	private static final double START_MILLISECONDS = 1_500;

	private static final double DATA_MILLISECONDS = 300;

	private static final int NODES = 2_000;

	private static final int TIES = 5_000;

	private static final double DRAWN_MILLISECONDS = 2_000;

	private static final double FRAME_MILLISECONDS = 150;

	private static final List<String> VIEWS = List.of("/", "/find?text=Hayar", "/official/aawatif-hayar",
			"/convergence?territory=region/MA-09", "/indicators?territory=region/MA-09&with=region/MA-01",
			"/gaps?territory=region/MA-09", "/timeline?of=region/MA-09",
			"/paths?one=official/aawatif-hayar&other=official/karim-achengli", "/graph?of=official/karim-achengli",
			"/map");

	private static final String LOADED = """
			() => {
			  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
			  return { bytes: entries.reduce((sum, entry) => sum + entry.encodedBodySize, 0), requests: entries.length };
			}""";

	/** How long the last answer was waited for, in milliseconds. */
	private static final String ANSWERED = """
			() => performance.getEntriesByType('resource').filter(entry => entry.name.endsWith('/graphql')).at(-1).duration""";

	private static final String WATCH_DRAWING = """
			new MutationObserver(() => {
			  if (!window.drawnAt && document.querySelector('#graph[data-drawn=true]')) {
			    window.drawnAt = performance.now();
			  }
			}).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-drawn'] });""";

	private static final String DRAWN = """
			() => window.drawnAt - performance.getEntriesByType('resource').filter(entry => entry.name.endsWith('/graphql')).at(-1).responseEnd""";

	private static final String WATCH_FRAMES = """
			() => {
			  window.frames_ = [];
			  const frame = now => { window.frames_.push(now); requestAnimationFrame(frame); };
			  requestAnimationFrame(frame);
			}""";

	private static final String SLOW_FRAME = """
			() => {
			  const lengths = window.frames_.slice(1).map((now, index) => now - window.frames_[index]).sort((one, other) => one - other);
			  return lengths[Math.floor(lengths.length * 0.95)];
			}""";

	private ExplorerFigures() {
	}

	public static void main(String[] arguments) {
		RunningServer server = SeedServer.start();
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
		List<String> exceeded = new ArrayList<>();
		for (String locale : List.of("ar-MA", "fr-FR")) {
			List<Double> times = new ArrayList<>();
			double bytes = 0;
			for (int i = 0; i < TIMES; i++) {
				try (ExplorerVisit visit = new ExplorerVisit(server, locale)) {
					long start = System.nanoTime();
					visit.open("/");
					times.add((System.nanoTime() - start) / 1e6);
					bytes = bytes(visit.page(), "start page, " + locale);
				}
			}
			double median = times.stream().sorted(Comparator.naturalOrder()).toList().get(TIMES / 2);
			print("start page, %s: ready after %.0f ms (median of %s)", locale, median, TIMES);
			note(exceeded, "start page bytes", bytes, START_BYTES);
			note(exceeded, "start page milliseconds", median, START_MILLISECONDS);
			try (ExplorerVisit visit = new ExplorerVisit(server, locale)) {
				Page page = visit.open("/graph?of=official/karim-achengli").page();
				page.waitForSelector("#graph[data-drawn=true]");
				note(exceeded, "graph bytes", bytes(page, "graph, " + locale), GRAPH_BYTES);
			}
		}
		data(server, exceeded);
		largeGraph(server, exceeded);
		exceeded.forEach((budget) -> print("EXCEEDED: %s", budget));
		System.exit(exceeded.isEmpty() ? 0 : 1);
	}

	/** The answer to the question of each view, median of several. */
	private static void data(RunningServer server, List<String> exceeded) {
		for (String view : VIEWS) {
			List<Double> times = new ArrayList<>();
			try (ExplorerVisit visit = new ExplorerVisit(server, "fr-FR")) {
				for (int i = 0; i <= TIMES; i++) {
					visit.open(view);
					times.add(((Number) visit.page().evaluate(ANSWERED)).doubleValue());
				}
			}
			// the first is asked of a server that has not seen the question yet
			double median = times.stream().skip(1).sorted().toList().get(TIMES / 2);
			print("%s: answered after %.0f ms (median of %s), at first after %.0f ms", view, median, TIMES,
					times.get(0));
			note(exceeded, view + " milliseconds", median, DATA_MILLISECONDS);
		}
	}

	/** Nodes and ties as many as no question of the page brings, drawn and panned. */
	private static void largeGraph(RunningServer server, List<String> exceeded) {
		String answer = neighbourhood(new Random(1));
		try (ExplorerVisit visit = new ExplorerVisit(server, "ar-MA")) {
			Page page = visit.page();
			page.addInitScript(WATCH_DRAWING);
			page.route("**/graphql", (route) -> route
				.fulfill(new Route.FulfillOptions().setStatus(200).setContentType("application/json").setBody(answer)));
			visit.open("/graph?of=official/n0");
			page.waitForSelector("#graph[data-drawn=true]");
			double drawn = ((Number) page.evaluate(DRAWN)).doubleValue();
			page.evaluate(WATCH_FRAMES);
			page.locator("#graph").hover();
			page.mouse().down();
			for (int i = 0; i < 60; i++) {
				page.mouse().move(400 + 5 * i, 500 + i);
			}
			page.mouse().up();
			double frame = ((Number) page.evaluate(SLOW_FRAME)).doubleValue();
			print("%s nodes and %s ties: drawn %.0f ms after the answer; panning, 95 %% of frames within %.0f ms",
					NODES, TIES, drawn, frame);
			note(exceeded, "large graph milliseconds", drawn, DRAWN_MILLISECONDS);
			note(exceeded, "panning frame milliseconds", frame, FRAME_MILLISECONDS);
		}
	}

	private static String neighbourhood(Random random) {
		String nodes = IntStream.range(0, NODES)
			.mapToObj((
					i) -> "{\"depth\":%s,\"tieCount\":5,\"factCount\":9,\"x\":%s,\"y\":%s,\"entity\":{\"id\":\"official/n%s\",\"name\":\"عضو %s\"}}"
						.formatted((i == 0) ? 0 : 1, random.nextInt(1000), random.nextInt(1000), i, i))
			.collect(Collectors.joining(","));
		String ties = IntStream.range(0, TIES)
			.mapToObj((
					i) -> "{\"from\":{\"id\":\"official/n%s\"},\"to\":{\"id\":\"official/n%s\"},\"kinds\":[\"PARTICIPATION\"],\"factCount\":1,\"facts\":[{\"id\":\"participation/%s\",\"disputed\":false,\"__typename\":\"Participation\"}]}"
						.formatted(i % NODES, (i * 7 + 1 + i / NODES) % NODES, i))
			.collect(Collectors.joining(","));
		return "{\"data\":{\"neighbourhood\":{\"nodes\":[%s],\"ties\":[%s],\"cut\":[],\"cutCount\":0}}}"
			.formatted(nodes, ties);
	}

	private static double bytes(Page page, String name) {
		Map<?, ?> loaded = (Map<?, ?>) page.evaluate(LOADED);
		double bytes = number(loaded, "bytes");
		print("%s: %.0f KB compressed in %.0f requests", name, bytes / 1024, number(loaded, "requests"));
		return bytes;
	}

	private static double number(Map<?, ?> loaded, String name) {
		return ((Number) Objects.requireNonNull(loaded.get(name))).doubleValue();
	}

	private static void note(List<String> exceeded, String budget, double value, double limit) {
		if (value > limit) {
			exceeded.add(String.format(Locale.ROOT, "%s: %.0f, allowed %.0f", budget, value, limit));
		}
	}

	private static void print(String format, Object... values) {
		System.out.println(String.format(Locale.ROOT, format, values));
	}

}
