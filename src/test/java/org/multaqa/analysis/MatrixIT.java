package org.multaqa.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.analysis.MatrixByHand.Cell;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Matrices over random records are those that one fills by hand.
 */
@EachBackend
class MatrixIT {

	private static final String QUESTION = """
			{ matrix(rows: %s, columns: %s, level: PROVINCE, normalisation: %s%s%s%s) {
			  rowCount columnCount total normalisation rows { value entity { id } count counts certainCounts values }
			  columns { value entity { id } count } cells(first: 100) { totalCount nodes { row column count certainCount value
			    meetings(first: 100) { nodes { id } } facts(first: 100) { totalCount } } } } }""";

	private static final List<List<String>> AXES = List.of(List.of("PROGRAMS", "TERRITORIES"),
			List.of("PROGRAMS", "ACTORS"), List.of("ACTORS", "PROGRAMS"), List.of("ACTORS", "MEETINGS"),
			List.of("TERRITORIES", "MONTHS"), List.of("MONTHS", "PROGRAMS"), List.of("TERRITORIES", "PROGRAMS"));

	private static final List<String> NORMALISATIONS = List.of("NONE", "SHARE_OF_ROW", "SHARE_OF_COLUMN",
			"SHARE_OF_ALL");

	private final RunningApplication multaqa;

	MatrixIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 3, 6 })
	void matricesAreThoseThatOneFillsByHand(long seed) {
		SmallCountry country = new SmallCountry(seed).into(this.multaqa);
		TimeOfQuestion period = new TimeOfQuestion(LocalDate.of(2022, 1, 15), LocalDate.of(2022, 3, 1), null);
		TimeOfQuestion day = new TimeOfQuestion(null, null, LocalDate.of(2022, 2, 15));
		for (int i = 0; i < AXES.size(); i++) {
			String rows = AXES.get(i).get(0);
			String columns = AXES.get(i).get(1);
			String normalisation = NORMALISATIONS.get(i % NORMALISATIONS.size());
			check(new MatrixByHand(country, TimeOfQuestion.ALWAYS, rows, columns, null, null), normalisation);
			check(new MatrixByHand(country, period, rows, columns, "region/x", null), normalisation);
			check(new MatrixByHand(country, day, rows, columns, null, "program/p1"), normalisation);
		}
	}

	@Test
	void rowsAndColumnsBeyondTheMostAreCountedAndNotShown() {
		SmallCountry country = new SmallCountry(3).into(this.multaqa);
		MatrixByHand byHand = new MatrixByHand(country, TimeOfQuestion.ALWAYS, "ACTORS", "MEETINGS", null, null);
		JsonNode matrix = ask(
				QUESTION.formatted("ACTORS", "MEETINGS", "NONE", "", "", ", mostRows: 2, mostColumns: 3"));
		assertThat(headers(matrix, "rows"))
			.containsExactlyElementsOf(byHand.rowHeaders().keySet().stream().limit(2).toList());
		assertThat(headers(matrix, "columns"))
			.containsExactlyElementsOf(byHand.columnHeaders().keySet().stream().limit(3).toList());
		assertThat(matrix.get("rowCount").asInt()).isEqualTo(byHand.rowHeaders().size());
		assertThat(matrix.get("columnCount").asInt()).isEqualTo(byHand.columnHeaders().size());
		matrix.get("rows")
			.forEach((row) -> assertThat(row.get("count").asInt())
				.isEqualTo(byHand.rowHeaders().get(row.get("value").asString())));
		assertThat(matrix.at("/cells/nodes").valueStream())
			.allSatisfy((cell) -> assertThat(cell.get("row").asInt()).isLessThan(2))
			.allSatisfy((cell) -> assertThat(cell.get("column").asInt()).isLessThan(3));
	}

	@Test
	void rowsAndColumnsMustBeTwo() {
		assertThat(
				HttpTestClient.ask(this.multaqa, "{ matrix(rows: ACTORS, columns: ACTORS) { total } }", Map.of(), null))
			.contains("rows and columns are both ACTORS");
		assertThat(HttpTestClient.ask(this.multaqa,
				"{ matrix(rows: ACTORS, columns: MONTHS, mostRows: 101) { total } }", Map.of(), null))
			.contains("mostRows is 101; it can be 1 to 100");
		assertThat(HttpTestClient.ask(this.multaqa,
				"{ matrix(rows: ACTORS, columns: MONTHS, territory: \"region/none\") { total } }", Map.of(), null))
			.contains("\"matrix\":null");
	}

	private JsonNode ask(String question) {
		return HttpTestClient.data(this.multaqa, question).get("matrix");
	}

	private static List<String> headers(JsonNode matrix, String list) {
		return matrix.get(list).valueStream().map((header) -> header.get("value").asString()).toList();
	}

	private void check(MatrixByHand byHand, String normalisation) {
		String question = QUESTION.formatted(byHand.rows(), byHand.columns(), normalisation,
				(byHand.territory() != null) ? ", territory: \"%s\"".formatted(byHand.territory()) : "",
				(byHand.program() != null) ? ", program: [\"%s\"]".formatted(byHand.program()) : "",
				byHand.time().arguments());
		JsonNode matrix = ask(question);
		String as = "%s of %s".formatted(question, byHand.country());
		Map<String, Map<String, Cell>> cells = byHand.cells();
		Map<String, Integer> rows = byHand.rowHeaders();
		Map<String, Integer> columns = byHand.columnHeaders();
		assertThat(headers(matrix, "rows")).as(as).containsExactlyElementsOf(rows.keySet());
		assertThat(headers(matrix, "columns")).as(as).containsExactlyElementsOf(columns.keySet());
		int total = rows.values().stream().mapToInt(Integer::intValue).sum();
		assertThat(matrix.get("total").asInt()).as(as).isEqualTo(total);
		assertThat(matrix.get("normalisation").asString()).isEqualTo(normalisation);
		List<String> names = new ArrayList<>(columns.keySet());
		matrix.get("columns")
			.forEach((column) -> assertThat(column.get("count").asInt()).as(as)
				.isEqualTo(columns.get(column.get("value").asString())));
		matrix.get("rows").forEach((row) -> {
			String name = row.get("value").asString();
			assertThat(row.get("count").asInt()).as(as).isEqualTo(rows.get(name));
			assertThat(row.at("/entity/id").asString("").replaceAll("\\?.*", "")).as(as)
				.isEqualTo(byHand.rows().equals("MONTHS") ? "" : name);
			for (int i = 0; i < names.size(); i++) {
				Cell cell = cells.getOrDefault(name, Map.of()).getOrDefault(names.get(i), new Cell(Set.of(), Set.of()));
				assertThat(row.get("counts").get(i).asInt()).as("%s %s of %s", name, names.get(i), as)
					.isEqualTo(cell.possibly().size());
				assertThat(row.get("certainCounts").get(i).asInt()).as("%s %s of %s", name, names.get(i), as)
					.isEqualTo(cell.certainly().size());
				double by = switch (normalisation) {
					case "SHARE_OF_ROW" -> rows.getOrDefault(name, 0);
					case "SHARE_OF_COLUMN" -> columns.getOrDefault(names.get(i), 0);
					case "SHARE_OF_ALL" -> total;
					default -> 1;
				};
				assertThat(row.get("values").get(i).asDouble()).as(as)
					.isEqualTo(cell.possibly().isEmpty() ? 0 : cell.possibly().size() / by);
			}
		});
		int filled = cells.values().stream().mapToInt(Map::size).sum();
		assertThat(matrix.at("/cells/totalCount").asInt()).as(as).isEqualTo(filled);
		List<String> rowNames = new ArrayList<>(rows.keySet());
		matrix.at("/cells/nodes").forEach((node) -> {
			Cell cell = cells.getOrDefault(rowNames.get(node.get("row").asInt()), Map.of())
				.getOrDefault(names.get(node.get("column").asInt()), new Cell(Set.of(), Set.of()));
			assertThat(node.get("count").asInt()).as(as).isEqualTo(cell.possibly().size());
			Set<String> meetings = new TreeSet<>();
			node.at("/meetings/nodes")
				.forEach((meeting) -> meetings.add(meeting.get("id").asString().replaceAll("\\?.*", "")));
			assertThat(meetings).as(as).isEqualTo(cell.meetings());
			if (!byHand.rows().equals("MONTHS") || !cell.meetings().isEmpty()) {
				assertThat(node.at("/facts/totalCount").asInt()).as(as).isPositive();
			}
		});
	}

}
