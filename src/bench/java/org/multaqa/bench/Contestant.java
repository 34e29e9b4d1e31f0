package org.multaqa.bench;

import java.net.URI;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * Who answers questions.
 *
 * @param name as in the tables
 * @param server where
 * @param wording the file with its wording of a question; of the limit, the statement is
 * known to the server
 * @param processes those that work for it: itself, and the database where that is another
 */
record Contestant(String name, URI server, String wording, List<ContestantProcess> processes) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	List<byte[]> requests(BenchmarkQuestion question) {
		return question.variables().stream().map((variables) -> request(question, variables)).toList();
	}

	private byte[] request(BenchmarkQuestion question, Map<String, Object> variables) {
		if (this.wording.equals("limit.cypher")) {
			return BenchmarkHttpClient.request(this.server, "/limit/" + question.name(), JSON.writeValueAsString(variables));
		}
		String document = question.wording(this.wording);
		Map<String, Object> declared = new java.util.TreeMap<>(variables);
		declared.keySet().removeIf((name) -> !document.matches("(?s).*\\$" + name + "\\b.*"));
		return BenchmarkHttpClient.request(this.server, "/graphql",
				JSON.writeValueAsString(Map.of("query", document, "variables", declared)));
	}

}
