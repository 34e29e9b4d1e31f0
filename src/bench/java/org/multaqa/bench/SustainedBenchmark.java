package org.multaqa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Asks ours all questions in turn for some minutes, and tells of each minute how it went:
 * whether answers come as fast at the end as at the beginning, and whether memory grows.
 *
 * @param arguments of the command line
 */
record SustainedBenchmark(BenchmarkArguments arguments) {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	void run() throws IOException, InterruptedException {
		String size = this.arguments.text("size", "100k");
		int clients = this.arguments.number("clients", 16);
		Path store = new GraphStores(Path.of(this.arguments.text("stores", "target/stores"))).of(size);
		BenchmarkArguments embedded = new BenchmarkArguments("sustain", withContestants());
		try (BenchmarkEnvironment benchmarkEnvironment = new BenchmarkEnvironment(store, embedded, Path.of("target/bench").resolve("sustained-" + size))) {
			Contestant ours = benchmarkEnvironment.contestants().get(0);
			ContestantProcess process = ours.processes().get(0);
			List<byte[]> requests = inTurn(new BenchmarkQuestions(this.arguments).of(size, ours)
				.stream()
				.map(ours::requests)
				.toList());
			new RequestLoad(ours, requests).turn(clients, MINUTE);
			StringBuilder table = new StringBuilder("""
					# All questions in turn on %s meetings, clients at once: %d

					| minute | answers | a second | p50 ms | p95 ms | p99 ms | heap after a collection | resident |
					|---:|---:|---:|---:|---:|---:|---:|---:|
					""".formatted(size, clients));
			for (int minute = 1; minute <= this.arguments.number("minutes", 10); minute++) {
				RequestLoad requestLoad = new RequestLoad(ours, requests);
				requestLoad.turn(clients, MINUTE);
				Measurement measured = requestLoad.measured(size, "all in turn", clients);
				String row = String.format(Locale.ROOT, "| %d | %d | %.0f | %.2f | %.2f | %.2f | %d MB | %d MB |%n", minute,
						measured.answers(), measured.perSecond(), measured.p50(), measured.p95(), measured.p99(),
						process.heapAfterCollection() >> 20, process.resident() >> 20);
				System.out.print(row);
				table.append(row);
			}
			Path file = Path.of(this.arguments.text("result", "target/bench/sustained") + ".md");
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, table);
			System.out.println("No answer had errors. Result: " + file);
		}
	}

	private Map<String, String> withContestants() {
		Map<String, String> options = new java.util.HashMap<>(this.arguments.options());
		options.put("contestants", "embedded");
		return options;
	}

	/** One request of each question, then the next of each, as often as the longest has some. */
	private static List<byte[]> inTurn(List<List<byte[]>> questions) {
		List<byte[]> requests = new ArrayList<>();
		int most = questions.stream().mapToInt(List::size).max().orElse(0);
		for (int i = 0; i < most; i++) {
			for (List<byte[]> question : questions) {
				requests.add(question.get(i % question.size()));
			}
		}
		return requests;
	}

}
