package org.multaqa.analysis;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A meeting of which only the day of the week is known possibly took place in a period
 * with such a day, and certainly not in a period without one, whichever way it is asked.
 */
@EachBackend
class WeekdayIT {

	private static final String RECORD = """
			record: friday
			source: { title: One, language: fr }
			cite: text
			entities:
			  - { id: region/MA-09, names: { fr: Souss-Massa } }
			  - { id: official/one, names: { fr: Aouatif Hayar } }
			  - { id: official/two, names: { fr: Said Amzazi } }
			  - { id: program/indh, names: { fr: Initiative nationale } }
			meeting:
			  id: meeting/friday
			  title: { fr: Réunion }
			  when: friday
			  where: region/MA-09
			  participants: [ { who: official/one }, { who: official/two } ]
			  agenda: [ { program: program/indh } ]
			""";

	private final RunningApplication multaqa;

	WeekdayIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
		if (!multaqa.holds("friday")) {
			new LoadService(multaqa.emptied().get(LoadRepository.class), "test")
				.load(List.of(new Document("friday.yaml", RECORD.getBytes(StandardCharsets.UTF_8))), false);
			multaqa.holding("friday");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "meetings(filter: {date: %s}) { found: totalCount }",
			"region(id: \"region/MA-09\") { meetings(filter: {date: %s}) { found: totalCount } }",
			"convergence(territory: \"region/MA-09\", during: %s) { meetings { found: totalCount } }",
			"convergence(territory: \"region/MA-09\", during: %s) { actors { found: totalCount } }",
			"timeline(of: \"official/one\", during: %s) { entries { found: totalCount } }",
			"timeline(of: \"meeting/friday\", during: %s) { entries { found: totalCount } }",
			"matrix(rows: PROGRAMS, columns: ACTORS, during: %s) { found: total }",
			"search(text: \"Amzazi\", during: %s) { found: how }",
			"search(text: \"Réunion\", during: %s) { found: how }",
			"neighbourhood(of: [\"official/one\"], kinds: [PARTICIPATION], during: %s) { ties { found: factCount } }",
			"paths(from: \"official/one\", to: \"official/two\", kinds: [PARTICIPATION], during: %s) { paths { found: length } }",
			"coParticipation(territory: \"region/MA-09\", during: %s) { found: meetingCount }",
			"networkMeasures(territory: \"region/MA-09\", during: %s) { found: meetingCount }",
			"convergenceOf(anchors: [\"region/MA-09\"], minAnchors: 1, during: %s) { actors { found: totalCount } }",
			"gaps(territory: \"region/MA-09\", during: %s) { found: sourceCount }" })
	void aFridayIsInAPeriodThatHasOne(String asked) {
		String possible = answer(asked, "{from: \"2023-03-06\", until: \"2023-03-11\"}");
		assertThat(possible).contains("found").doesNotContain("\"found\":0");
		assertThat(answer(asked, "{from: \"2023-03-10\", until: \"2023-03-11\"}")).isEqualTo(possible);
		assertThat(answer(asked, "{from: \"2023-03-11\", until: \"2023-03-18\"}")).isEqualTo(possible);
		assertThat(answer(asked, "{from: \"2023-03-06\"}")).isEqualTo(possible);
		for (String without : List.of("{from: \"2023-03-06\", until: \"2023-03-08\"}",
				"{from: \"2023-03-06\", until: \"2023-03-10\"}", "{from: \"2023-03-11\", until: \"2023-03-17\"}")) {
			assertThat(answer(asked, without).replace("\"found\":0", "")).as(without).doesNotContain("found");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-03-06, 2023-03-08, 1", "2023-03-06, 2023-03-11, 0" })
	void aFridayIsCertainlyOutsideAPeriodWithoutOne(String row) {
		String[] parts = row.split(", ");
		assertThat(answer("meetings(filter: {not: {date: %s}}) { found: certainCount }",
				"{from: \"%s\", until: \"%s\"}".formatted(parts[0], parts[1])))
			.contains("\"found\":" + parts[2]);
	}

	private String answer(String asked, String period) {
		return HttpTestClient.data(this.multaqa, "{ %s }".formatted(asked.formatted(period))).toString();
	}

}
