package org.multaqa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.core.io.ClassPathResource;

/**
 * A question that all contestants are asked, each in its own words, again and again with
 * other variables.
 *
 * @param name the folder in which it is worded
 * @param variables in turn
 */
record BenchmarkQuestion(String name, List<Map<String, Object>> variables) {

	private static final List<String> KINDS = List.of("SIGNING", "VISIT", "COUNCIL", "TRAINING");

	static List<BenchmarkQuestion> all(int meetings, String cursor, int far) {
		List<BenchmarkQuestion> all = new ArrayList<>();
		all.add(of("region-page", 12, (i) -> Map.of("id", "region/MA-%02d".formatted(i))));
		all.add(of("entity-page", 30, (i) -> Map.of("id", "ministry/m" + i)));
		all.add(of("career", 200, (i) -> Map.of("id", "official/o" + i)));
		all.add(of("programme-page", 40, (i) -> Map.of("id", "program/p" + i)));
		all.add(of("latest-meetings", 1, (i) -> Map.of()));
		all.add(of("filtered-meetings", 4, (i) -> Map.of("kind", KINDS.get(i - 1))));
		all.add(new BenchmarkQuestion("far-page", List.of(far(cursor, far))));
		all.add(of("names-in-order", 1, (i) -> Map.of()));
		all.add(of("counts", 12, (i) -> Map.of("id", "region/MA-%02d".formatted(i))));
		all.add(of("as-of", 60, (i) -> Map.of("id", "post/governor-R%02d-%d".formatted(1 + i % 12, 1 + i % 6), "day",
				"20%02d-03-15".formatted(5 + i % 20))));
		all.add(of("search", 30, (i) -> Map.of("text", "programme " + (10 + i), "query",
				"folded:(+programme +%s)".formatted(10 + i))));
		all.add(of("convergence", 24, (i) -> Map.of("id", "province/R%02d-%d".formatted(1 + i % 12, 1 + i % 6), "from",
				"20%02d-01-01".formatted(8 + i % 16), "until", "20%02d-01-01".formatted(9 + i % 16))));
		all.add(of("citations", Math.min(200, meetings / 25), (i) -> Map.of("id", "meeting/m" + (25 * (i - 1) + 1))));
		all.add(of("many-ids", 10, (i) -> Map.of("ids",
				IntStream.range(0, 20).mapToObj((j) -> "official/o" + (i * 20 + j)).sorted().toList())));
		all.addAll(analyses());
		return all;
	}

	/** Analyses, each of a part of the graph that is as large as one asks for. */
	private static List<BenchmarkQuestion> analyses() {
		return List.of(of("groups", 12, (i) -> Map.of("id", "region/MA-%02d".formatted(i))),
				of("matrix", 10, (i) -> Map.of("ids",
						IntStream.range(0, 50).mapToObj((j) -> "program/p" + (1 + (i * 7 + j) % 300)).sorted().toList())),
				of("three-anchors", 12, (i) -> Map.of("anchors",
						List.of("province/R%02d-1".formatted(i), "program/p" + i, "program/p" + (i + 1)), "from",
						"20%02d-01-01".formatted(8 + i), "until", "20%02d-01-01".formatted(9 + i))),
				of("indicators", 12, (i) -> Map.of("ids", List.of("province/R%02d-1".formatted(i)), "from", "2015-01-01",
						"until", "2020-01-01")),
				of("paths", 20, (i) -> Map.of("from", "official/o" + i, "to", "official/o" + (i + 1000))),
				of("neighbourhood", 12, (i) -> Map.of("of", List.of("program/p" + i))));
	}

	/** Whether a contestant has words for it: nobody but us has some of the analyses. */
	boolean isWorded(String file) {
		return new ClassPathResource("questions/%s/%s".formatted(this.name, file)).exists();
	}

	/** The wording of a contestant: ours.graphql, peer.graphql or limit.cypher. */
	String wording(String file) {
		try {
			return new ClassPathResource("questions/%s/%s".formatted(this.name, file))
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The same place in the list, as each contestant wants it told. */
	private static Map<String, Object> far(String cursor, int far) {
		Map<String, Object> place = new LinkedHashMap<>();
		// a cursor ends with the value that orders the list and the id
		String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\u0001");
		place.put("after", cursor);
		place.put("offset", far);
		place.put("at", parts[parts.length - 2]);
		place.put("id", parts[parts.length - 1]);
		return place;
	}

	private static BenchmarkQuestion of(String name, int count, java.util.function.IntFunction<Map<String, Object>> variables) {
		return new BenchmarkQuestion(name, IntStream.rangeClosed(1, count).mapToObj(variables).toList());
	}

}
