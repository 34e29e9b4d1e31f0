package org.multaqa.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every number of the example in {@code docs/convergence.md} is the answer to the
 * question that stands beside it.
 */
class ConvergenceExampleIT {

	private static final List<String> INDICATORS = List.of("horizontal", "vertical", "territorial", "temporal",
			"contractual", "steering", "regularity");

	/**
	 * Questions with the place of the number in the answer, by how the page words them.
	 */
	private static final Map<String, String> NUMBERS = Map.of(
			"`gaps(program: [\"program/social-pole-strategy-2021-2026\"], meetingKind: [\"CONSULTATION\"]) { territoriesWithoutMeeting { totalCount } }`",
			"/gaps/territoriesWithoutMeeting/totalCount",
			"`gaps(program: [\"program/social-pole-strategy-2021-2026\"]) { sourceCount }`", "/gaps/sourceCount",
			"`convergenceOf(anchors: [\"program/social-pole-strategy-2021-2026\", \"program/indh\", \"program/women-economic-empowerment\"]) { actors { totalCount } }`",
			"/convergenceOf/actors/totalCount",
			"`convergenceOf(anchors: [\"program/social-pole-strategy-2021-2026\", \"program/indh\", \"program/women-economic-empowerment\"], minAnchors: 3) { actors { totalCount } }`",
			"/convergenceOf/actors/totalCount",
			"`region(id: \"region/MA-09\") { allMeetings { groups(by: [MONTH], first: 1) { nodes { count } } } }`",
			"/region/allMeetings/groups/nodes/0/count",
			"`agreements(filter: { status: [SIGNED, IN_PROGRESS] }) { totalCount }`", "/agreements/totalCount",
			"`gaps { agreementsWithoutTrace { totalCount } }`", "/gaps/agreementsWithoutTrace/totalCount",
			"`matrix(rows: PROGRAMS, columns: TERRITORIES, territory: \"region/MA-09\") { total }`", "/matrix/total",
			"`matrix(rows: PROGRAMS, columns: ACTORS, territory: \"region/MA-09\") { rowCount }`", "/matrix/rowCount",
			"`matrix(rows: PROGRAMS, columns: ACTORS, territory: \"region/MA-09\") { columnCount }`",
			"/matrix/columnCount");

	@Test
	void everyNumberOfTheExampleIsComputed() throws IOException {
		RunningApplication multaqa = RunningApplication.embedded();
		if (!multaqa.holds("seed")) {
			SeedRecords.into(multaqa.emptied()).holding("seed");
		}
		List<String> expected = new ArrayList<>();
		INDICATORS.forEach((indicator) -> expected.add(indicator(multaqa, indicator)));
		NUMBERS.forEach((question, place) -> expected.add("| %s | %s |".formatted(question,
				HttpTestClient.data(multaqa, "{ %s }".formatted(question.replace("`", ""))).at(place).asInt())));
		List<String> page = Files.readAllLines(Path.of("docs/convergence.md"));
		int example = page.indexOf("## An example");
		List<String> rows = page.subList(example, page.size())
			.stream()
			.filter((line) -> line.startsWith("| ") && line.matches(".*\\d.*"))
			.toList();
		assertThat(rows).containsExactlyInAnyOrderElementsOf(expected);
	}

	private static String indicator(RunningApplication multaqa, String indicator) {
		JsonNode measured = HttpTestClient
			.data(multaqa,
					"""
							{ indicators(territories: ["region/MA-09"], during: {from: "2021-01-01", until: "2027-01-01"}) { %s {
							  numerator denominator value certainNumerator certainDenominator certainValue sourceCount } } }"""
						.formatted(indicator))
			.at("/indicators/0/" + indicator);
		return "| %s | %s | %s | %s | %s | %s | %s | %s |".formatted(indicator, measured.get("numerator").asInt(),
				measured.get("denominator").asInt(), rounded(measured.get("value")),
				measured.get("certainNumerator").asInt(), measured.get("certainDenominator").asInt(),
				rounded(measured.get("certainValue")), measured.get("sourceCount").asInt());
	}

	private static String rounded(JsonNode value) {
		return value.isNull() ? "–" : String.format(Locale.ROOT, "%.3f", value.asDouble());
	}

}
