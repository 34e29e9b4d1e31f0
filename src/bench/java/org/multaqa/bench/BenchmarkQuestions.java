package org.multaqa.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions that are asked on a graph of a size.
 *
 * @param arguments of the command line, which may name some of them
 */
record BenchmarkQuestions(BenchmarkArguments arguments) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int PER_PAGE = 20;

	List<BenchmarkQuestion> of(String size, Contestant ours) throws IOException {
		int meetings = GraphStores.meetings(size);
		int far = Math.min(999, meetings / PER_PAGE / 2) * PER_PAGE;
		List<String> only = this.arguments.list("only", "");
		return BenchmarkQuestion.all(meetings, cursor(ours, far), far)
			.stream()
			.filter((question) -> only.contains("") || only.contains(question.name()))
			.toList();
	}

	/** The cursor after so many meetings, found by going there page by page. */
	private static String cursor(Contestant ours, int far) throws IOException {
		String after = "";
		try (BenchmarkHttpClient benchmarkHttpClient = new BenchmarkHttpClient(ours.server())) {
			for (int read = 0; read < far; read += PER_PAGE) {
				JsonNode answer = JSON.readTree(benchmarkHttpClient.call(BenchmarkHttpClient.request(ours.server(), "/graphql",
						JSON.writeValueAsString(Map.of("query",
								"query ($after: String) { meetings(first: 20, after: $after) { pageInfo { endCursor } } }",
								"variables", after.isEmpty() ? Map.of() : Map.of("after", after))))));
				after = answer.at("/data/meetings/pageInfo/endCursor").asString();
			}
		}
		return after;
	}

}
