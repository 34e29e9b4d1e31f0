package org.multaqa.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.analysis.IndicatorsByHand.Measured;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Indicators over random records are those that one works out by hand.
 */
@EachBackend
class IndicatorsIT {

	/** What tells a row, by indicator. */
	private static final Map<String, String> ROWS = new TreeMap<>(Map.of("horizontal", "first { id } second { id }",
			"temporal", "first { id } second { id }", "vertical", "program { id }", "contractual", "program { id }",
			"steering", "program { id }", "territorial", "territory { id }", "regularity", "month"));

	private final RunningApplication multaqa;

	IndicatorsIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@ParameterizedTest
	@ArgumentsSource(RandomGraphSeeds.class)
	void indicatorsAreThoseThatOneWorksOutByHand(long seed) {
		SmallCountry country = new SmallCountry(seed).into(this.multaqa);
		for (TimeOfQuestion time : List.of(TimeOfQuestion.ALWAYS,
				new TimeOfQuestion(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 1), null),
				new TimeOfQuestion(null, null, LocalDate.of(2022, 2, 15)))) {
			ROWS.forEach((indicator, row) -> check(country, time, indicator, row));
		}
	}

	private void check(SmallCountry country, TimeOfQuestion time, String indicator, String row) {
		List<String> territories = List.of("region/x", "region/none", "country/MA");
		String question = """
				{ indicators(territories: ["region/x", "region/none", "country/MA"]%s) { territory { id } %s {
				  numerator certainNumerator denominator certainDenominator value certainValue sourceCount
				  counted(first: 100) { totalCount certainCount edges { certainty node { %s facts { totalCount } } } }
				  others(first: 100) { totalCount certainCount edges { certainty node { %s facts { totalCount } } } } } } }"""
			.formatted(time.arguments(), indicator, row, row);
		JsonNode answer = HttpTestClient.data(this.multaqa, question).get("indicators");
		assertThat(answer.get(1).isNull()).isTrue();
		for (int i : new int[] { 0, 2 }) {
			JsonNode found = answer.get(i).get(indicator);
			List<Measured> expected = new IndicatorsByHand(country, time, territories.get(i)).of(indicator);
			String as = "%s of %s in %s of %s".formatted(indicator, territories.get(i), question, country);
			Map<String, Boolean> counted = new TreeMap<>();
			Map<String, Boolean> others = new TreeMap<>();
			expected.forEach((one) -> (one.counted() ? counted : others).put(one.id(),
					one.certain() && (!one.counted() || one.certainly())));
			assertThat(rows(found.get("counted"))).as(as).isEqualTo(counted);
			assertThat(rows(found.get("others"))).as(as).isEqualTo(others);
			assertThat(found.get("numerator").asInt()).as(as).isEqualTo(counted.size());
			assertThat(found.get("denominator").asInt()).as(as).isEqualTo(expected.size());
			long certain = expected.stream().filter(Measured::certain).count();
			long certainly = counted.values().stream().filter(Boolean::booleanValue).count();
			assertThat(found.get("certainDenominator").asLong()).as(as).isEqualTo(certain);
			assertThat(found.get("certainNumerator").asLong()).as(as).isEqualTo(certainly);
			assertThat(found.get("value").isNull()).as(as).isEqualTo(expected.isEmpty());
			assertThat(found.get("value").asDouble(0)).as(as)
				.isEqualTo(expected.isEmpty() ? 0 : (double) counted.size() / expected.size());
			assertThat(found.get("certainValue").asDouble(0)).as(as)
				.isEqualTo((certain == 0) ? 0 : (double) certainly / certain);
			assertThat(found.get("sourceCount").asInt() > 0).as(as)
				.isEqualTo(found.findValues("facts").stream().anyMatch((facts) -> facts.get("totalCount").asInt() > 0));
		}
	}

	private static Map<String, Boolean> rows(JsonNode list) {
		Map<String, Boolean> rows = new TreeMap<>();
		list.get("edges").forEach((edge) -> {
			JsonNode node = edge.get("node");
			String id = node.has("month") ? node.get("month").asString()
					: node.has("first") ? id(node.get("first")) + " " + id(node.get("second"))
							: id(node.has("program") ? node.get("program") : node.get("territory"));
			rows.put(id, edge.get("certainty").asString().equals("CERTAIN"));
		});
		assertThat(list.get("totalCount").asInt()).isEqualTo(rows.size());
		assertThat(list.get("certainCount").asLong())
			.isEqualTo(rows.values().stream().filter(Boolean::booleanValue).count());
		return rows;
	}

	private static String id(JsonNode node) {
		return node.get("id").asString().replaceAll("\\?.*", "");
	}

}
