package org.multaqa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks all contestants the same questions on graphs of several sizes, compares their
 * answers, and measures how they come.
 *
 * @param arguments of the command line
 */
record ReadBenchmark(BenchmarkArguments arguments) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int ROUNDS = 3;

	void run() throws IOException, InterruptedException {
		ResultTables resultTables = new ResultTables();
		for (String size : this.arguments.list("size", "1k,100k")) {
			Path store = new GraphStores(Path.of(this.arguments.text("stores", "target/stores"))).of(size);
			try (BenchmarkEnvironment benchmarkEnvironment = new BenchmarkEnvironment(store, this.arguments, Path.of("target/bench").resolve(size))) {
				run(size, benchmarkEnvironment, resultTables);
			}
		}
		resultTables.write(Path.of(this.arguments.text("result", "target/bench/read")));
	}

	private void run(String size, BenchmarkEnvironment benchmarkEnvironment, ResultTables resultTables) throws IOException, InterruptedException {
		List<BenchmarkQuestion> questions = new BenchmarkQuestions(this.arguments).of(size, benchmarkEnvironment.contestants().get(0));
		for (BenchmarkQuestion question : questions) {
			compare(question, asked(question, benchmarkEnvironment.contestants()));
		}
		System.out.printf("%s: all contestants give the same answers.%n", size);
		warm(questions, benchmarkEnvironment.contestants());
		for (BenchmarkQuestion question : questions) {
			for (String clients : this.arguments.list("clients", "1,4,16")) {
				resultTables.add(measure(size, question, asked(question, benchmarkEnvironment.contestants()), Integer.parseInt(clients)));
			}
		}
		for (Map.Entry<String, ContestantProcess> process : benchmarkEnvironment.processes().entrySet()) {
			resultTables.process(size, process.getKey(), process.getValue());
		}
	}

	/** Those of the contestants that have words for a question. */
	private static List<Contestant> asked(BenchmarkQuestion question, List<Contestant> contestants) {
		return contestants.stream().filter((contestant) -> question.isWorded(contestant.wording())).toList();
	}

	private void warm(List<BenchmarkQuestion> questions, List<Contestant> contestants)
			throws IOException, InterruptedException {
		for (Contestant contestant : contestants) {
			for (int round = 0; round < ROUNDS; round++) {
				for (BenchmarkQuestion question : questions.stream()
					.filter((asked) -> asked.isWorded(contestant.wording()))
					.toList()) {
					new RequestLoad(contestant, contestant.requests(question)).turn(2,
							Duration.ofMillis(1000L * this.arguments.number("warmup", 3) / ROUNDS));
				}
			}
		}
	}

	private List<Measurement> measure(String size, BenchmarkQuestion question, List<Contestant> contestants, int clients)
			throws IOException, InterruptedException {
		Duration turn = Duration.ofMillis(1000L * this.arguments.number("seconds", 3) / ROUNDS);
		List<RequestLoad> requestLoads = contestants.stream().map((contestant) -> new RequestLoad(contestant, contestant.requests(question))).toList();
		for (int round = 0; round < ROUNDS; round++) {
			for (RequestLoad requestLoad : requestLoads) {
				requestLoad.turn(clients, turn);
			}
		}
		return requestLoads.stream().map((requestLoad) -> requestLoad.measured(size, question.name(), clients)).toList();
	}

	private static void compare(BenchmarkQuestion question, List<Contestant> contestants) throws IOException {
		List<JsonNode> expected = new ArrayList<>();
		for (Contestant contestant : contestants) {
			List<byte[]> requests = contestant.requests(question);
			try (BenchmarkHttpClient benchmarkHttpClient = new BenchmarkHttpClient(contestant.server())) {
				for (int i = 0; i < requests.size(); i++) {
					JsonNode answer = JSON.readTree(new String(benchmarkHttpClient.call(requests.get(i)), StandardCharsets.UTF_8));
					if (answer.has("errors")) {
						throw new IOException("%s on %s %s: %s".formatted(contestant.name(), question.name(),
								question.variables().get(i), answer));
					}
					if (expected.size() == i) {
						expected.add(answer);
					}
					String difference = contestant.name().equals(BenchmarkEnvironment.PEER)
							? AnswerComparison.difference(expected.get(i), answer)
							: expected.get(i).equals(answer) ? null : expected.get(i) + " and " + answer;
					if (difference != null) {
						throw new IOException("%s answers %s %s otherwise: %s".formatted(contestant.name(),
								question.name(), question.variables().get(i), difference));
					}
				}
			}
		}
		if (expected.stream().noneMatch(ReadBenchmark::saysSomething)) {
			throw new IOException("Nobody has anything to say to " + question.name());
		}
	}

	/** Whether there is a value in it, so that it is worth asking for. */
	private static boolean saysSomething(JsonNode answer) {
		return answer.isContainer() ? answer.valueStream().anyMatch(ReadBenchmark::saysSomething) : !answer.isNull();
	}

}
