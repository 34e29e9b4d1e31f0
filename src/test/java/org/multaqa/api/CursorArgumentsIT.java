package org.multaqa.api;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A cursor leads on with the arguments that gave it, and is refused with others.
 */
@EachBackend
class CursorArgumentsIT {

	private final RunningApplication multaqa;

	CursorArgumentsIT(RunningApplication multaqa) {
		this.multaqa = multaqa.holds("seed") ? multaqa : SeedRecords.into(multaqa).holding("seed");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"networkMeasures(territory: \"region/MA-09\", %s) { nodes(first: 1 %s) { edges { cursor } } }; rankBy: DEGREE; rankBy: BETWEENNESS",
			"networkMeasures(territory: \"region/MA-09\", %s) { nodes(first: 1 %s) { edges { cursor } } }; projection: ACTORS_MEETINGS_PROGRAMS; projection: PROGRAMS",
			"meetings { groups(first: 1, %s %s) { edges { cursor } } }; by: [MONTH]; by: [YEAR]",
			"meetings { groups(first: 1, %s %s) { edges { cursor } } }; by: [MONTH]; by: [KIND]",
			"duplicates(first: 1, threshold: 0, %s %s) { cursor }; kind: OFFICIAL; kind: POST",
			"matrix(rows: PROGRAMS, %s) { cells(first: 1 %s) { edges { cursor } } }; columns: ACTORS; columns: TERRITORIES",
			"convergence(territory: \"region/MA-09\") { actors(first: 1, %s %s) { edges { cursor } } }; oneLine: false; oneLine: true",
			"convergence(territory: \"region/MA-09\", %s) { actors(first: 1 %s) { edges { cursor } } }; status: [HELD]; status: [HELD, PLANNED]",
			"convergence(territory: \"region/MA-09\", %s) { actors(first: 1 %s) { edges { cursor } } }; below: true; during: {from: \"2000-01-01\"}" })
	void aCursorOfAnotherQuestionIsRefused(String asked, String one, String other) {
		String answer = HttpTestClient.data(this.multaqa, "{ %s }".formatted(asked.formatted(one, ""))).toString();
		Matcher cursor = Pattern.compile("\"cursor\":\"([^\"]+)").matcher(answer);
		assertThat(cursor.find()).as(answer).isTrue();
		String after = ", after: \"%s\"".formatted(cursor.group(1));

		assertThat(HttpTestClient.ask(this.multaqa, "{ %s }".formatted(asked.formatted(other, after)), Map.of(), null))
			.contains("\"BAD_CURSOR\"");
		assertThat(HttpTestClient.ask(this.multaqa, "{ %s }".formatted(asked.formatted(one, after)), Map.of(), null))
			.doesNotContain("errors");
	}

}
