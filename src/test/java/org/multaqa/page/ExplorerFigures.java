package org.multaqa.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Page;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import org.multaqa.api.RunningServer;

/**
 * Prints what the Explorer weighs and how long its first view takes, each time in a fresh
 * browser without a cache; it fails where a budget is exceeded.
 */
final class ExplorerFigures {

	private static final int TIMES = 5;

	private static final int START_BYTES = 250 * 1024;

	private static final int GRAPH_BYTES = 500 * 1024;

	private static final double START_MILLISECONDS = 1_500;

	private static final String LOADED = """
			() => {
			  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
			  return { bytes: entries.reduce((sum, entry) => sum + entry.encodedBodySize, 0), requests: entries.length };
			}""";

	private ExplorerFigures() {
	}

	public static void main(String[] arguments) {
		RunningServer server = new RunningServer(
				SeedRecords.into(RunningApplication.embedded().emptied()).holding("seed").context());
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
		exceeded.forEach((budget) -> print("EXCEEDED: %s", budget));
		System.exit(exceeded.isEmpty() ? 0 : 1);
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
