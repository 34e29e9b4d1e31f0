package org.multaqa;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A name without a period holds when its source speaks. The current name is the one that
 * holds now, and as of a day the one that held then, whatever was loaded first.
 */
@EachBackend
class CurrentNameIT {

	private static final Map<String, String> RECORDS = Map.of("of2018",
			named("of2018", "published: 2018-05-15", "Ancien"), "of2020", named("of2020", "published: 2020", "Moyen"),
			"of2022", """
					record: of2022
					source: { title: t, language: fr }
					cite: text
					entities: [ { id: ministry/m, names: { fr: Nouveau } } ]
					meeting: { id: meeting/x, title: { fr: Réunion }, when: 2022-02-03 }
					""", "undated", named("undated", "publisher: P", "Table"), "since2021",
			named("since2021", "publisher: P", "{ text: Depuis, from: 2021-10-08 }"), "until2019",
			named("until2019", "publisher: P", "{ text: Fini, until: 2019-10-09 }"), "over2018",
			named("over2018", "published: 2018-05-15", "Fini"), "open",
			named("open", "publisher: P", "{ text: Ouvert, from: before 2023-03-02, until: after 2023-03-01 }"));

	private final RunningApplication multaqa;

	CurrentNameIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			of2018, of2022                   | Nouveau | Ancien  | Nouveau
			of2018, undated                  | Table   | Ancien  | Table
			of2018, of2020, of2022           | Nouveau | Ancien  | Nouveau
			of2018, of2020                   | Moyen   | Ancien  | Moyen
			of2018, undated, since2021       | Depuis  | Ancien  | Depuis
			undated, since2021               | Depuis  | Table   | Depuis
			until2019, of2022                | Nouveau | Fini    | Nouveau
			until2019, over2018, of2020      | Moyen   | Fini    | Moyen
			until2019, undated               | Table   | Table   | Table
			of2022, open                     | Ouvert  | Nouveau | Ouvert
			of2018                           | Ancien  | Ancien  | Ancien
			""")
	void theNameShownIsTheOneThatHolds(String records, String now, String in2018, String in2024) {
		List<String> ids = new ArrayList<>(List.of(records.split(", ")));
		for (int seed = 0; seed < 3; seed++) {
			Collections.shuffle(ids, new Random(seed));
			this.multaqa.emptied();
			ids.forEach((id) -> load(record(id)));

			assertThat(name("")).as("now, loaded %s", ids).isEqualTo(now);
			assertThat(name("@asOf(date: \"2018-07-01\")")).as("in 2018, loaded %s", ids).isEqualTo(in2018);
			assertThat(name("@asOf(date: \"2024-07-01\")")).as("in 2024, loaded %s", ids).isEqualTo(in2024);
		}
	}

	@Test
	void claimsSayWhichNameIsChosenAndWhenEachHeld() {
		this.multaqa.emptied();
		load(record("of2022"));
		load(record("of2018"));
		JsonNode claims = HttpTestClient.data(this.multaqa, """
				{ ministry(id: "ministry/m") { claims { nodes {
				  text chosen period { from { earliest latest } until { earliest latest } } } } } }""")
			.at("/ministry/claims/nodes");

		assertThat(claims.toString()).contains(
				"""
						{"text":"Ancien","chosen":false,"period":{"from":{"earliest":null,"latest":"2018-05-15"},"until":{"earliest":"2018-05-16","latest":null}}}""",
				"\"text\":\"Nouveau\",\"chosen\":true");
	}

	@Test
	void aSourceThatIsDatedLaterTakesItsNameWithIt() {
		this.multaqa.emptied();
		load(record("of2022"));
		load(record("of2018"));
		load(record("of2018").replace("2018-05-15", "2025-05-15"));
		assertThat(name("")).isEqualTo("Ancien");

		load(record("of2022").replace("2022-02-03", "2026-02-03"));
		assertThat(name("")).isEqualTo("Nouveau");
	}

	private static String named(String record, String source, String name) {
		return """
				record: %s
				source: { title: t, language: fr, %s }
				cite: text
				entities: [ { id: ministry/m, names: { fr: %s } } ]
				""".formatted(record, source, name);
	}

	private String name(String directive) {
		return HttpTestClient
			.data(this.multaqa, "query %s { ministry(id: \"ministry/m\") { name(language: FR) } }".formatted(directive))
			.at("/ministry/name")
			.asString();
	}

	private void load(String record) {
		assertThat(new LoadService(this.multaqa.get(LoadRepository.class), "test")
			.load(List.of(Document.text("r.yaml", record)), false)
			.outcomes()
			.get(0)
			.problems()).isEmpty();
	}

	private static String record(String id) {
		return Objects.requireNonNull(RECORDS.get(id));
	}

}
